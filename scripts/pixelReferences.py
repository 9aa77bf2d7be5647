"""pixelReferences.py OUT FILE... -> OUT/N.raw (samples side by side, little endian) and a JSON line for each file of which independent
programs can make stored values: native files by pydicom, others by gdcm, else dcmtk, else OpenJPEG (HTJ2K). Signs are extended from Bits
Stored; bits above them are taken away where the file is native or RLE (PS3.5 8.1.1), but a codec's own values may be greater than the
header says. Colours are as the program leaves them. In lossy JPEG
gdcm leaves YBR, and wraps values beyond Bits Stored: there dcmtk goes first."""

import json
import logging
import os
import subprocess
import sys
import tempfile
import warnings

import numpy
import pydicom
from pydicom.encaps import generate_pixel_data_frame

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
NATIVE = ("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2")
LOSSY_JPEG = ("1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51")
RLE = "1.2.840.10008.1.2.5"
COMMANDS = (
    ("gdcm", ["gdcmconv", "--raw"]),
    ("dcmtk", ["dcmdjpeg"]),
    ("dcmtk", ["dcmdjpls"]),
    ("dcmtk", ["dcmdrle"]),
)


def values(ds, cells_are_stored):
    """Stored values of all frames: frames x rows x columns x samples."""
    cells = ds.pixel_array
    frames, samples = int(ds.get("NumberOfFrames", 1) or 1), int(ds.get("SamplesPerPixel", 1))
    cells = cells.reshape(frames, ds.Rows, ds.Columns, samples)
    if cells.dtype.kind == "f" or ds.BitsAllocated == 1:
        return cells
    low = ds.HighBit + 1 - ds.BitsStored
    if low == 0 and ds.BitsStored == ds.BitsAllocated:
        return cells
    if ds.PixelRepresentation == 0 and not cells_are_stored:
        return cells
    wide = (cells.astype("int64") >> low) & ((1 << ds.BitsStored) - 1)
    if ds.PixelRepresentation == 1:
        wide -= (wide >> (ds.BitsStored - 1)) << ds.BitsStored
    return wide.astype(cells.dtype)


def openjpeg(ds, folder):
    """Each frame by itself; opj_decompress knows HTJ2K."""
    frames = []
    for n, frame in enumerate(generate_pixel_data_frame(ds.PixelData, int(ds.get("NumberOfFrames", 1) or 1))):
        source, target = f"{folder}/{n}.j2k", f"{folder}/{n}.rawl"
        with open(source, "wb") as file:
            file.write(frame)
        subprocess.run(["opj_decompress", "-i", source, "-o", target], capture_output=True, check=True)
        width = "<u2" if ds.BitsStored > 8 else "u1"
        if ds.PixelRepresentation == 1:
            width = width.replace("u", "i")
        planes = numpy.fromfile(target, dtype=width).reshape(ds.SamplesPerPixel, ds.Rows, ds.Columns)
        frames.append(numpy.moveaxis(planes, 0, -1))
    return numpy.stack(frames)


def reference(path):
    ds = pydicom.dcmread(path, force=True)
    syntax = str(ds.file_meta.get("TransferSyntaxUID", "")) if hasattr(ds, "file_meta") else ""
    if syntax == "":
        ds.file_meta.TransferSyntaxUID = ds.original_encoding[0] and NATIVE[0] or NATIVE[1]
    if syntax in ("", *NATIVE):
        return values(ds, True), "pydicom", ds.PhotometricInterpretation
    with tempfile.TemporaryDirectory() as folder:
        lossy = syntax in LOSSY_JPEG
        for name, command in sorted(COMMANDS, key=lambda known: lossy and known[0] == "gdcm"):
            target = folder + "/out.dcm"
            if os.path.exists(target):
                os.remove(target)
            if subprocess.run([*command, path, target], capture_output=True).returncode != 0 or not os.path.exists(target):
                continue
            try:
                out = pydicom.dcmread(target, force=True)
                if str(out.file_meta.TransferSyntaxUID) in NATIVE:
                    return values(out, syntax == RLE), name, out.PhotometricInterpretation
            except Exception:
                continue
        if syntax.startswith("1.2.840.10008.1.2.4.20"):
            return openjpeg(ds, folder), "OpenJPEG", ds.PhotometricInterpretation
    return None


out, *paths = sys.argv[1:]
for n, path in enumerate(paths):
    try:
        found = reference(path)
    except Exception:
        found = None
    if found is None:
        print(json.dumps({"n": n}), flush=True)
        continue
    samples, by, photometric = found
    samples.astype(samples.dtype.newbyteorder("<")).tofile(f"{out}/{n}.raw")
    kind = f"{samples.dtype.kind}{8 * samples.dtype.itemsize}"
    print(json.dumps({"n": n, "by": by, "photometric": photometric, "kind": kind, "shape": samples.shape}), flush=True)
