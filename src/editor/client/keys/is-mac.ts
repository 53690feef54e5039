/** Whether Cmd takes the place of Ctrl. */
export const isMac: boolean = /mac|iphone|ipad/i.test(navigator.platform)
