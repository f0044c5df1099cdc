@node "%~dp0bin\kakehashi" %*
