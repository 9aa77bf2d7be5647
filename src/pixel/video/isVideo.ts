/** MPEG2, MPEG-4 AVC and HEVC (PS3.5 8.2.5 to 8.2.8): all frames of the file are one stream. */
const video = /^1\.2\.840\.10008\.1\.2\.4\.10[0-8](\.1)?$/u;

export const isVideo = (transferSyntax: string): boolean => video.test(transferSyntax);
