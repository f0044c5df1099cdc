/** The bridge of the page head, on its own ground for the browser's tab. */
export const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" rx="6" fill="#0017c1"/>' +
  '<path d="M5 25A13 13 0 0 1 31 25M5 25H31M12 25V16.6M18 25V12M24 25V16.6" fill="none" stroke="#fff" ' +
  'stroke-width="2.6" stroke-linecap="round"/></svg>';
