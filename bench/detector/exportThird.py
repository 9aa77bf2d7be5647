"""Adds the pictures of the third side to the folder of exportMore.py: python3 exportThird.py OUT DEBS NPM CORPUS

DEBS: the Debian 12 packages of the README, unpacked (dpkg-deb -x) into one folder. NPM: the packages ami.js 0.33.0 and dwv 0.19.2
(`npm pack`, unpacked into NPM/ami.js and NPM/dwv). Where there are no colour pictures of a modality that can be had freely, some are made
here, by other means than those of hardNegatives.py: colour flow in a sector, stained tissue, an endoscope's view, a fusion, directions.
"""
import glob
import gzip
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import pydicom
from PIL import Image, ImageDraw, ImageFilter
from pydicom.pixel_data_handlers.util import apply_color_lut, apply_modality_lut, apply_voi_lut

out, debs, npm, corpus = sys.argv[1:5]
listed = os.path.join(out, 'bases.json')
rows = [r for r in json.load(open(listed)) if not r['name'].startswith('third-')]


def save(name, modality, picture, times=1):
    image = Image.fromarray(np.asarray(picture).astype(np.uint8))
    if times > 1:
        image = image.resize((image.width * times, image.height * times), Image.BICUBIC)
    image.save(os.path.join(out, f'third-{name}' + ('.ppm' if image.mode == 'RGB' else '.pgm')))
    rows.append({'name': f'third-{name}', 'modality': modality, 'shape': [image.height, image.width]})


def stretched(values):
    values = values.astype(float)
    return (values - values.min()) / max(1e-9, values.max() - values.min()) * 255


def dicom(path):
    dataset = pydicom.dcmread(path, force=True)
    if 'TransferSyntaxUID' not in getattr(dataset, 'file_meta', {}):
        dataset.file_meta = pydicom.dataset.FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = '1.2.840.10008.1.2'
    if dataset.file_meta.TransferSyntaxUID.is_compressed:
        with tempfile.TemporaryDirectory() as folder:
            raw = os.path.join(folder, 'raw.dcm')
            subprocess.run(['gdcmconv', '--raw', path, raw], check=True, capture_output=True)
            dataset = pydicom.dcmread(raw)
    frames = dataset.pixel_array
    frame = frames[len(frames) // 2] if int(dataset.get('NumberOfFrames') or 1) > 1 else frames
    if dataset.PhotometricInterpretation == 'PALETTE COLOR':
        frame = apply_color_lut(frame, dataset)
        return frame >> 8 if frame.max() > 255 else frame
    if frame.ndim == 3:
        return frame
    grey = stretched(apply_voi_lut(apply_modality_lut(frame, dataset), dataset))
    return 255 - grey if dataset.PhotometricInterpretation == 'MONOCHROME1' else grey


def blurred(values, radius):
    return stretched(np.asarray(Image.fromarray(stretched(values).astype(np.uint8)).filter(ImageFilter.GaussianBlur(radius)))) / 255


def sector(random):
    """Colour flow in a sector of speckle, as a phased array draws it."""
    y, x = np.mgrid[0:480, 0:640]
    radius, angle = np.hypot(x - 320, y + 30), np.arctan2(x - 320, y + 30)
    polar = blurred(random.rayleigh(1, (500, 400)), 1.1)
    u = np.clip((angle + 0.8) / 1.6 * 399, 0, 399).astype(int)
    v = np.clip(radius, 0, 499).astype(int)
    depth = blurred(random.standard_normal((480, 640)), 25)
    grey = polar[v, u] ** 1.5 * (0.35 + depth) * 210
    grey[(np.abs(angle) > 0.72) | (radius > 480) | (radius < 60)] = 0
    picture = np.repeat(grey[..., None], 3, axis=2)
    speed = blurred(random.standard_normal((480, 640)), 14) * 2
    speed -= speed.mean()
    inside = (np.abs(angle) < 0.33) & (radius > 160) & (radius < 380) & (depth > 0.4) & (np.abs(speed) > 0.12)
    grain = 0.75 + 0.5 * polar[v, u]
    warm = np.stack([speed * 260 + 90, speed * 330 - 40, speed * 40], 2) * grain[..., None]
    cold = np.stack([-speed * 50, -speed * 300 - 20, -speed * 260 + 90], 2) * grain[..., None]
    picture[inside & (speed > 0)] = warm[inside & (speed > 0)]
    picture[inside & (speed < 0)] = cold[inside & (speed < 0)]
    return picture.clip(0, 255)


def stained(random):
    """Tissue in haematoxylin and eosin: light from which two stains take their part."""
    eosin = 0.35 + 0.5 * blurred(random.standard_normal((600, 800)), 9) + 0.25 * blurred(random.standard_normal((600, 800)), 1.5)
    lumen = blurred(random.standard_normal((600, 800)), 22) > 0.66
    nuclei = Image.new('L', (800, 600))
    draw = ImageDraw.Draw(nuclei)
    for _ in range(1500):
        a, b = random.integers(0, 800), random.integers(0, 600)
        w, h = random.integers(5, 13, 2)
        draw.ellipse([int(a), int(b), int(a + w), int(b + h)], fill=int(random.integers(120, 255)))
    blue = np.asarray(nuclei.filter(ImageFilter.GaussianBlur(1))) / 255
    eosin[lumen] = 0.02
    blue = np.where(lumen, 0, blue)
    absorbed = eosin[..., None] * np.array([0.09, 0.95, 0.28]) + blue[..., None] * np.array([1.1, 1.15, 0.45])
    return 245 * np.exp(-absorbed)


def endoscope(random):
    """A fold behind a fold, vessels, wet spots, dark corners."""
    y, x = np.mgrid[0:576, 0:720]
    folds = sum(np.exp(-(((np.hypot(x - 360 + 60 * k, y - 290 - 25 * k) - 80 - 65 * k) / 22) ** 2)) for k in range(4))
    shade = 0.35 + 0.4 * folds + 0.25 * blurred(random.standard_normal((576, 720)), 30) - 0.35 * np.exp(-(np.hypot(x - 340, y - 300) / 70) ** 2)
    vessels = Image.new('L', (720, 576))
    draw = ImageDraw.Draw(vessels)
    for _ in range(45):
        points = np.cumsum(random.standard_normal((30, 2)) * 4 + random.standard_normal(2) * 7, 0) + [random.integers(0, 720), random.integers(0, 576)]
        draw.line([tuple(p) for p in points.tolist()], fill=150, width=int(random.integers(1, 4)))
    red = np.asarray(vessels.filter(ImageFilter.GaussianBlur(1.2))) / 255
    picture = np.stack([shade * 245, shade * 140 * (1 - 0.5 * red), shade * 115 * (1 - 0.4 * red)], 2)
    wet = blurred(random.standard_normal((576, 720)), 4) + 0.15 * shade > 0.93
    picture[wet] = 245
    picture[np.hypot((x - 360) / 1.05, y - 288) > 330] = 6
    return np.asarray(Image.fromarray(picture.clip(0, 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.9)))


def hot(values):
    return np.stack([values * 3, values * 3 - 1, values * 3 - 2], 2).clip(0, 1) * 255


def fused(random, slice_):
    """A hot-iron picture of uptake over a slice."""
    high, wide = slice_.shape
    uptake = blurred(random.standard_normal((high, wide)), 18) ** 3 * (slice_ > 40)
    for _ in range(5):
        a, b = random.integers(100, wide - 100), random.integers(120, high - 120)
        y, x = np.mgrid[0:high, 0:wide]
        uptake = uptake + 0.8 * np.exp(-(((x - a) / 16) ** 2) - ((y - b) / 13) ** 2)
    return (0.55 * slice_[..., None] + 0.6 * hot(blurred(uptake, 5))).clip(0, 255)


def directions(slice_):
    """A map of directions in red, green and blue over a slice."""
    parts = [np.abs(np.gradient(np.asarray(Image.fromarray(slice_.astype(np.uint8)).filter(ImageFilter.GaussianBlur(r))).astype(float), axis=a)) for r, a in ((2, 0), (2, 1), (4, 0))]
    return (np.stack(parts, 2) * 22 * (slice_[..., None] > 25)).clip(0, 255)


ami, dwv = os.path.join(npm, 'ami.js/package/data/dicom'), os.path.join(npm, 'dwv/package/tests/data')
for name, modality, times in [
    ('adi_slice', 'MR', 2),
    ('mi2b2', 'MR', 2),
    ('MR-MONO2-8-16x-heart', 'MR', 2),
    ('monochrome2', 'CR', 1),
    ('ser002img00001-16-signed', 'CT', 1),
    ('US-RGB-8-epicard', 'US', 1),
    ('US-RGB-8-esopecho', 'US', 2),
]:
    save(name, modality, dicom(os.path.join(ami, name + '.dcm')), times)
for name, modality, times in [
    ('bbmri-53323131', 'MR', 2),
    ('dicompyler-ct.0', 'CT', 1),
    ('gdcm-CT-MONO2-8-abdo', 'CT', 1),
    ('osirix-goudurix', 'CT', 1),
    ('osirix-toutatix-100', 'CT', 1),
    ('osirix-cerebrix', 'MR', 3),
    ('nema-mr1_jply', 'MR', 1),
]:
    save(name, modality, dicom(os.path.join(dwv, name + '.dcm')), times)
share = os.path.join(debs, 'usr/share/doc')
save('dicom3tools-0051', 'MR', dicom(os.path.join(share, 'dicom3tools/examples/0051.dcm')))
save('gdcm-00191113', 'XA', dicom('/usr/share/doc/libgdcm3.0/examples/00191113.dcm'))
save('guiqwt-mr-brain', 'MR', dicom(os.path.join(debs, 'usr/lib/python3/dist-packages/guiqwt/tests/mr-brain.dcm')))
foot = np.fromfile(os.path.join(debs, 'usr/lib/python3/dist-packages/mayavi/tests/data/foot.raw'), 'u1').reshape(256, 256)
save('mayavi-foot', 'MR', stretched(foot), 2)
fixed = gzip.open(os.path.join(share, 'elastix/help/exampleinput/fixed.raw.gz')).read()
save('elastix-fixed', 'MR', stretched(np.frombuffer(fixed, '<i2').reshape(256, 256)), 2)
for name, modality in (('US-PAL-8-10x-echo.dcm', 'US'), ('CT-MONO2-16-ankle', 'CT')):
    save(name.split('.')[0], modality, dicom(glob.glob(os.path.join(corpus, '*__' + name))[0]))
photograph = lambda path: np.asarray(Image.open(path).convert('RGB'))
save('opencv-fruits', 'XC', photograph(os.path.join(share, 'opencv-doc/examples/data/fruits.jpg')))
save('skimage-coffee', 'XC', photograph(os.path.join(debs, 'usr/lib/python3/dist-packages/skimage/data/coffee.png')))
random = np.random.default_rng(1877)
save('made-sector', 'US', sector(random))
save('made-stained', 'SM', stained(random))
save('made-endoscope', 'ES', endoscope(random))
save('made-fused', 'PT', fused(random, dicom(os.path.join(dwv, 'osirix-toutatix-101.dcm'))))
save('made-directions', 'MR', np.asarray(Image.fromarray(directions(dicom(os.path.join(dwv, 'bbmri-53323563.dcm'))).astype(np.uint8)).resize((512, 512), Image.BICUBIC)))
json.dump(rows, open(listed, 'w'), indent=1)
print(len(rows))
