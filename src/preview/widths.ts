/** The devices that a page can be shown for, by the width of their windows in CSS pixels. */
export const WIDTHS = { desktop: 1280, tablet: 768, phone: 360 } as const;

export type WidthName = keyof typeof WIDTHS;

export const isWidth = (name: unknown): name is WidthName => typeof name === 'string' && Object.hasOwn(WIDTHS, name);
