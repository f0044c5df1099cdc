export const words = {
  title: '事業を一つ加える',
  lead: '照会を開いたあとに始まった事業を加えます。回答する組織の手元に、空の回答ができます。',
  name: '事業名',
  organisation: '回答する組織',
  organisationHint: '組織の名前を打ち始めると、候補が出ます。',
  policy: '基本方針',
  group: '取組の柱（なくてもよい）',
  button: '加える',
  errorTitle: '加えられませんでした',
  noName: '事業名を書いてください。',
  noOrganisation: (name: string) =>
    name === ''
      ? '回答する組織を書いてください。'
      : `「${name}」という組織はありません。候補から選んでください。`,
  noPolicy: '基本方針を選んでください。',
  choose: '選んでください',
} as const;
