// Made of bench/planted/score.ts and src/selftest by `npm run planted`. Needs Node 20 and nothing else.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";

// src/selftest/Planted.ts
/** Where values that tell of a person are planted; the order is that of the sheet. */
const hidingPlaces = [
	"identity",
	"forgotten",
	"private",
	"sequences",
	"unknown",
	"texts",
	"spellings",
	"numbers",
	"characters",
	"reports",
	"documents",
	"annotations",
	"overlays",
	"curves",
	"pixels",
	"beside-pixels",
	"codestreams",
	"icons",
	"uids",
	"meta",
	"preamble",
	"padding",
	"retired",
	"twice",
	"encodings",
	"directory",
	"archive",
	"file-names"
];
/** The purposes that the set has an answer for. */
const scoredPresets = [
	"basic",
	"strict",
	"research",
	"second-opinion",
	"own-record"
];

// src/selftest/score/instanceNumberIn.ts
/**
* Instance Number (0020,0013) of a file, found by its bytes and not by a reader: explicit or implicit VR, either byte order. Tools keep it, and
* each file of the set has one of its own, so it tells which copy is whose. Undefined where there is none.
*/
function instanceNumberIn(bytes) {
	for (let at = bytes.indexOf(32); at >= 0; at = bytes.indexOf(32, at + 1)) {
		const start = startOfValue(bytes, at);
		if (start === void 0) continue;
		const digits = /^\s*(\d{1,4})/.exec(String.fromCharCode(...bytes.subarray(start, start + 6)));
		if (digits?.[1] !== void 0) return Number(digits[1]);
	}
}
/** The first byte of the value of an element whose tag has its 0x20 here. */
function startOfValue(bytes, at) {
	const is = (from, ...wanted) => wanted.every((byte, n) => bytes[from + n] === byte);
	if (is(at, 32, 0, 19, 0, 73, 83)) return at + 8;
	if (is(at, 32, 0, 19, 0) && is(at + 5, 0, 0, 0) && (bytes[at + 4] ?? 0) <= 12) return at + 8;
	if (is(at - 1, 0, 32, 0, 19, 73, 83)) return at + 7;
}

// src/selftest/score/traces.ts
/** Bytes with capitals of ASCII as small letters: a copy may spell what it should not hold in another way. */
function folded(bytes) {
	const all = Uint8Array.from(bytes);
	for (let at = 0; at < all.length; at++) {
		const byte = all[at] ?? 0;
		if (byte >= 65 && byte <= 90) all[at] = byte + 32;
	}
	return all;
}
const isDigit = (byte) => byte !== void 0 && byte >= 48 && byte <= 57;
/** Whether some bytes stand in others; a number not within a longer one, such as a fresh UID. */
function holds(bytes, wanted) {
	const [first] = wanted;
	if (first === void 0) return false;
	const isNumber = wanted.every(isDigit);
	for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
		if (isNumber && (isDigit(bytes[at - 1]) || isDigit(bytes[at + wanted.length]))) continue;
		let same = 1;
		while (same < wanted.length && bytes[at + same] === wanted[same]) same++;
		if (same === wanted.length) return true;
	}
	return false;
}
const latin1 = (text) => /^[\0-\xff]*$/.test(text) ? Uint8Array.from(text, (sign) => sign.charCodeAt(0)) : /* @__PURE__ */ new Uint8Array();
/** In UTF-16, lower byte first or last. */
function utf16(text, little) {
	const view = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(2 * text.length));
	for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), little);
	return new Uint8Array(view.buffer);
}
const fromHex = (hex) => Uint8Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16));
/** The bytes by which a value can be found: in the encodings in which it may be written, and as it was written. */
function tracesOf({ text, hex }) {
	const asWritten = hex === void 0 ? [] : [fromHex(hex)];
	if (text === "" || text.endsWith("(drawn)")) return asWritten;
	return [...[
		new TextEncoder().encode(text),
		latin1(text),
		utf16(text, true),
		utf16(text, false)
	], ...asWritten].filter(({ length }) => length > 0);
}
/** Whether a value stands in bytes that are folded already, in whatever encoding and in whatever case of ASCII. */
const standsIn = (bytesFolded, value) => tracesOf(value).some((trace) => holds(bytesFolded, folded(trace)));

// src/selftest/score/scoreCopies.ts
/** Names of files are searched as bytes, too. */
const named = (name) => folded(new TextEncoder().encode(name));
/** A UID may be made of the digits of a date by chance, a name of a file is not. */
const inNames = (plant) => plant.place !== "uids";
/**
* Holds what a tool made of the set against what must go and what must stay. Copies are told by their Instance Number; what has none is searched
* for all that is planted anywhere.
*/
function scoreCopies(expected, made, preset) {
	const numbers = new Set(expected.map(({ number }) => number));
	const copies = made.map(({ name, bytes }) => ({
		name: named(name),
		bytes: folded(bytes),
		number: instanceNumberIn(bytes)
	}));
	const strangers = copies.filter(({ number }) => number === void 0 || !numbers.has(number));
	return expected.map(({ number, path, plants, harmless }) => {
		const own = copies.filter((copy) => copy.number === number);
		const toGo = plants.filter(({ fates }) => fates[preset] === "gone");
		const surviving = toGo.filter((plant) => [...own, ...strangers].some(({ bytes }) => standsIn(bytes, plant)) || inNames(plant) && own.some(({ name }) => standsIn(name, plant)));
		const toKeep = [...harmless.filter(({ presets }) => presets.includes(preset)), ...plants.filter(({ fates }) => fates[preset] === "kept").map((plant) => ({
			...plant,
			presets: [preset]
		}))];
		const copied = own.length > 0;
		const lost = copied ? toKeep.filter((value) => !own.some(({ bytes }) => standsIn(bytes, value))) : [];
		return {
			number,
			path,
			copied,
			surviving,
			planted: toGo.length,
			lost,
			toKeep: copied ? toKeep.length : 0
		};
	});
}

// bench/planted/score.ts
const usage = "usage: node score.mjs OUT [--preset basic|strict|research|second-opinion|own-record] [--json] [--show]";
/**
* Holds what a tool made of the planted set against `expected.json`, which lies beside this file. Prints a line for each hiding place: how many
* planted values should be gone, how many of them survive, and of how many files there is no copy.
*
* @returns 0 where nothing planted survives, 1 where something does, 2 on wrong use
*/
function main(args) {
	const wish = args.includes("--preset") ? args[args.indexOf("--preset") + 1] : "basic";
	const asked = scoredPresets.find((preset) => preset === wish);
	const [out] = args.filter((arg, at) => !arg.startsWith("--") && args[at - 1] !== "--preset");
	if (out === void 0 || asked === void 0 || !existsSync(out)) {
		console.error(usage);
		return 2;
	}
	const beside = join(dirname(fileURLToPath(import.meta.url)), "expected.json");
	const { files } = JSON.parse(readFileSync(beside, "utf8"));
	const scores = scoreCopies(files, filesBelow(out), asked);
	if (args.includes("--json")) console.log(JSON.stringify(scores, void 0, 1));
	else tell(files, scores, asked, args.includes("--show"));
	return scores.some(({ surviving }) => surviving.length > 0) ? 1 : 0;
}
/** Every file, and behind its bytes what is deflated in it (PS3.5 A.5). */
function filesBelow(folder) {
	return readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile()).map((entry) => {
		const path = join(entry.parentPath, entry.name);
		return {
			name: relative(folder, path),
			bytes: withInflated(readFileSync(path))
		};
	});
}
function withInflated(bytes) {
	if (bytes.toString("latin1", 128, 132) !== "DICM") return bytes;
	try {
		return Buffer.concat([bytes, inflateRawSync(bytes.subarray(144 + bytes.readUInt32LE(140)))]);
	} catch {
		return bytes;
	}
}
function tell(files, scores, preset, show) {
	const line = (...cells) => console.log(cells.map((cell, at) => at === 0 ? cell.padEnd(16) : cell.padStart(10)).join(""));
	const uncopied = new Set(scores.filter(({ copied }) => !copied).map(({ number }) => number));
	const count = (place) => {
		const own = files.flatMap((file) => file.plants.filter((plant) => plant.place === place && plant.fates[preset] === "gone").map(() => file.number));
		const surviving = scores.flatMap((score) => score.surviving).filter((plant) => plant.place === place);
		return [
			own.length,
			surviving.length,
			own.filter((number) => uncopied.has(number)).length
		];
	};
	line("hiding place", "planted", "survive", "no copy");
	const all = [
		0,
		0,
		0
	];
	for (const place of hidingPlaces) {
		const row = count(place);
		row.forEach((n, at) => all[at] = (all[at] ?? 0) + n);
		line(place, ...row.map(String));
	}
	line("all", ...all.map(String));
	const lost = scores.reduce((sum, score) => sum + score.lost.length, 0);
	const toKeep = scores.reduce((sum, score) => sum + score.toKeep, 0);
	console.log(`${String(scores.length - uncopied.size)} of ${String(scores.length)} files have a copy`);
	console.log(`${String(lost)} of ${String(toKeep)} harmless values in these copies are lost`);
	if (!show) return;
	for (const { path, surviving, lost: gone } of scores) {
		for (const { place, where, text } of surviving) console.log(`survives  ${path}  ${place}  ${where}  ${text}`);
		for (const { where, text, hex = "" } of gone) console.log(`lost  ${path}  ${where}  ${text}${hex}`);
	}
}
if (process.argv[1] !== void 0 && pathToFileURL(process.argv[1]).href === import.meta.url) process.exitCode = main(process.argv.slice(2));

export { main };