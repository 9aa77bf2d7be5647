/** How WebDriver spells keys that write nothing (WebDriver, section 17.4.2). */
const special: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Backspace: '\uE003',
};

/** A key by its name in UI Events, as WebDriver wants it. */
export const keyCode = (key: string): string => special[key] ?? key;
