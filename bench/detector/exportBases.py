"""Writes corpus pictures as 8-bit PGM/PPM for the rendered set: python3 exportBases.py CORPUS OUT [--all]

One frame of each (the middle one), in the file's first window, decoded by gdcmconv where compressed. Small ones are left out, and without
--all those in which somebody saw text (manifest.json, burned_in_text_seen). Needs pydicom, numpy, PIL and gdcmconv.
"""
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import pydicom
from PIL import Image
from pydicom.pixel_data_handlers.util import apply_color_lut, apply_modality_lut, apply_voi_lut, convert_color_space

corpus, out = sys.argv[1], sys.argv[2]
everything = '--all' in sys.argv
os.makedirs(out, exist_ok=True)


def array_of(path):
    dataset = pydicom.dcmread(path, force=True)
    if not hasattr(dataset, 'file_meta') or 'TransferSyntaxUID' not in dataset.file_meta:
        dataset.file_meta = pydicom.dataset.FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = '1.2.840.10008.1.2'
    if dataset.file_meta.TransferSyntaxUID.is_compressed:
        with tempfile.TemporaryDirectory() as folder:
            raw = os.path.join(folder, 'raw.dcm')
            subprocess.run(['gdcmconv', '--raw', path, raw], check=True, capture_output=True, timeout=60)
            dataset = pydicom.dcmread(raw)
            return dataset, dataset.pixel_array
    return dataset, dataset.pixel_array


def picture_of(path):
    dataset, frames = array_of(path)
    frame = frames[len(frames) // 2] if int(dataset.get('NumberOfFrames') or 1) > 1 else frames
    photometric = dataset.PhotometricInterpretation
    if photometric == 'PALETTE COLOR':
        frame = apply_color_lut(frame, dataset)
        return (frame >> 8 if frame.max() > 255 else frame).astype(np.uint8)
    if frame.ndim == 3:
        if photometric.startswith('YBR_FULL'):
            frame = convert_color_space(frame, photometric, 'RGB')
        return frame.astype(np.uint8)
    grey = apply_voi_lut(apply_modality_lut(frame, dataset), dataset).astype(float)
    low, high = grey.min(), grey.max()
    grey = (grey - low) / max(1e-9, high - low) * 255
    return (255 - grey if photometric == 'MONOCHROME1' else grey).astype(np.uint8)


rows = []
for row in json.load(open(os.path.join(corpus, 'manifest.json'))):
    if not row['has_pixel_data'] or (row['burned_in_text_seen'] and not everything):
        continue
    path = os.path.join(corpus, row['file'])
    try:
        picture = picture_of(path)
    except Exception as error:
        print('left out', row['file'], type(error).__name__)
        continue
    if min(picture.shape[:2]) < 160:
        continue
    name = row['file'].split('__')[-1].replace('/', '_')
    taken = {r['name'] for r in rows}
    name = name if name not in taken else row['file'].replace('/', '_')[:40] + name
    Image.fromarray(picture).save(os.path.join(out, name + ('.ppm' if picture.ndim == 3 else '.pgm')))
    rows.append({'name': name, 'file': row['file'], 'modality': row['modality'], 'shape': picture.shape, 'seen': row['burned_in_text_seen']})
json.dump(rows, open(os.path.join(out, 'bases.json'), 'w'), indent=1)
print(len(rows))
