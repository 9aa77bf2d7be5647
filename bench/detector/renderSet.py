"""Renders text over pictures: python3 renderSet.py BASES SPLIT.json SIDE OUT VARIANTS SEED [--vary] [--fonts=DEBS]

--vary, for the tune side: other windows, sizes and mosaics of the same pictures, and a third of them without text, so that the model
sees more of what is no text.

Fixed seed, so the set is the same wherever PIL and the fonts of Debian 12 are. One folder of PGM/PPM and set.json with the tight box of
every line. Only lines that a person can read count: where less than 90 % of the ink differs from its ground by 40 levels (in any channel),
another place is tried. The first two variants of each picture carry no text.
"""
import io
import json
import os
import random
import sys

import numpy as np
from PIL import Image, ImageDraw, ImageFont

bases_folder, split_file, side, out, variants, seed = sys.argv[1:7]
fonts_folder = next((a[8:] for a in sys.argv if a.startswith('--fonts=')), '')
vary = '--vary' in sys.argv
random.seed(int(seed))
np.random.seed(int(seed))
os.makedirs(out, exist_ok=True)
true_type = '/usr/share/fonts/truetype'
fonts = {
    'sans': f'{true_type}/dejavu/DejaVuSans.ttf',
    'mono': f'{true_type}/dejavu/DejaVuSansMono.ttf',
    'serif-bold': f'{true_type}/dejavu/DejaVuSerif-Bold.ttf',
    'arial': f'{true_type}/liberation/LiberationSans-Regular.ttf',
    'arial-bold': f'{true_type}/liberation/LiberationSans-Bold.ttf',
    'courier': f'{true_type}/liberation/LiberationMono-Regular.ttf',
    'times': f'{true_type}/liberation/LiberationSerif-Regular.ttf',
    'free-mono-bold': f'{true_type}/freefont/FreeMonoBold.ttf',
    'terminus': '/usr/share/fonts/opentype/terminus/terminus-normal.otb',
    'terminus-bold': '/usr/share/fonts/opentype/terminus/terminus-bold.otb',
    'narrow': f'{true_type}/liberation/LiberationSansNarrow-Regular.ttf',
    'condensed': f'{true_type}/dejavu/DejaVuSansCondensed-Bold.ttf',
    'free-serif': f'{true_type}/freefont/FreeSerif.ttf',
    'free-sans': f'{true_type}/freefont/FreeSans.ttf',
}
bitmap = os.path.join(fonts_folder, 'usr/share/fonts/X11/misc')
if side == 'second':
    more = os.path.join(fonts_folder, 'usr/share/fonts/truetype')
    fonts = {
        'hack': f'{more}/hack/Hack-Regular.ttf',
        'lato': f'{more}/lato/Lato-Regular.ttf',
        'lato-bold': f'{more}/lato/Lato-Bold.ttf',
        'open-sans': f'{more}/open-sans/OpenSans-Regular.ttf',
        'open-sans-bold': f'{more}/open-sans/OpenSans-Bold.ttf',
        'open-sans-condensed': f'{more}/open-sans/OpenSans-CondBold.ttf',
        'go': os.path.join(fonts_folder, 'usr/share/fonts/fonts-go/Go-Regular.ttf'),
        'go-mono': os.path.join(fonts_folder, 'usr/share/fonts/fonts-go/Go-Mono.ttf'),
        'tinos': f'{more}/croscore/Tinos-Regular.ttf',
        'x-fixed': '',
    }
if side == 'third':  # none of these was seen while tuning
    more = os.path.join(fonts_folder, 'usr/share/fonts')
    fonts = {
        'roboto': f'{more}/truetype/roboto/unhinted/RobotoTTF/Roboto-Regular.ttf',
        'roboto-medium': f'{more}/truetype/roboto/unhinted/RobotoTTF/Roboto-Medium.ttf',
        'roboto-condensed': f'{more}/truetype/roboto/unhinted/RobotoCondensed-Regular.ttf',
        'jetbrains-mono': f'{more}/truetype/jetbrains-mono/JetBrainsMono-Regular.ttf',
        'carlito': f'{more}/truetype/crosextra/Carlito-Regular.ttf',
        'noto-mono': f'{more}/truetype/noto/NotoMono-Regular.ttf',
        'cantarell': f'{more}/opentype/cantarell/Cantarell-Regular.otf',
        'cantarell-bold': f'{more}/opentype/cantarell/Cantarell-Bold.otf',
        'nimbus-sans': f'{more}/opentype/urw-base35/NimbusSans-Regular.otf',
        'nimbus-mono-bold': f'{more}/opentype/urw-base35/NimbusMonoPS-Bold.otf',
        'libertine': f'{more}/opentype/linux-libertine/LinLibertine_R.otf',
        'x-helvetica': '',
        'x-courier-bold': '',
    }
x_sizes = [8, 10, 12, 14, 18, 24]
fixed_sizes = {13: '7x13', 15: '9x15', 20: '10x20', 24: '12x24'}
terminus_sizes = [12, 14, 16, 18, 20, 22, 24, 28, 32]
sizes = [8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24, 28, 32, 40]
first = ['ANNA', 'JOHN', 'Maria', 'GEORG', 'Siobhan', 'LI', 'Mohammed', 'YUKI', 'Olga', 'PETER', 'Jörg', 'Zoë']
last = ['SMITH', 'Müller', 'GARCIA', "O'NEIL", 'Nguyen', 'KOWALSKI', 'van Dijk', 'TANAKA', 'Ivanova', 'ROSSI', 'GROß']
places = ['ST. MARY HOSPITAL', 'General Clinic Dept 4', 'UNIKLINIK HEIDELBERG', 'CCF Main', 'Amsterdam UMC', 'Praxis Dr. Weiß']
labels = ['M 045Y', 'F 71Y', '63 J.', 'Acq 12:31', 'Room 4', 'Ref: Dr. Ko']
numbers = ['ACC#%07d', 'MRN:%06d', '%d', 'Nr. %d']
if side == 'second':
    first = ['BRUNO', 'Greta', 'HEIKE', 'Wout', 'FATIMA', 'Chloé', 'Ed', 'Kwame', 'XAVER', 'Ingrid']
    last = ['BAKKER', 'Schröder', 'DUBOIS', 'Papadakis', 'FERNANDEZ', 'Qureshi', 'Çelik', 'WOJCIK', 'Hume', 'de Wit']
    places = ['Klinikum Nord', 'ERASMUS MC', 'Royal Infirmary', 'MVZ Radiologie 7', 'HOPITAL ST LOUIS']
    labels = ['W 38J', 'Age 54', 'Exam 9', 'Opr: TK', '14:05:59', 'Bett 12', 'Dr. Yilmaz']
    numbers = ['PID %07d', 'Fall %06d', 'No %d', '%d']
colours = [(255, 255, 0), (0, 255, 0), (0, 255, 255), (255, 160, 0), (255, 60, 60), (90, 150, 255), (255, 120, 255), (20, 90, 20), (150, 0, 0), (0, 0, 160)]
if side == 'third':
    first = ['ALICE', 'Lukas', 'HANNELORE', 'Femke', 'OMAR', 'Renée', 'Jo', 'Adaeze', 'VIKTOR', 'Saskia']
    last = ['JONES', 'Köhler', 'LEFEBVRE', 'Andreou', 'SILVA', 'Rahman', 'Yıldız', 'NOVAK', 'Fry', 'ten Brink']
    places = ['Kreiskrankenhaus', 'OLVG OOST', 'City Hospital', 'Praxis am Markt 3', 'CLINICA SAN JUAN']
    labels = ['M 52Y', 'Alter 67', 'Study 12', 'Tech: RW', '09:41:27', 'Zimmer 8', 'Dr. Lindgren']
    numbers = ['Pat %07d', 'Case %06d', 'K%d', '%d']
    colours = [(255, 204, 0), (0, 210, 120), (120, 200, 255), (255, 110, 0), (210, 80, 230), (160, 255, 140), (255, 160, 160), (60, 90, 255), (0, 80, 110), (120, 50, 0)]


def words():
    kind = random.random()
    day, month, year = random.randint(1, 28), random.randint(1, 12), random.randint(1925, 2024)
    if kind < 0.28:
        return random.choice(['%s^%s', '%s, %s', '%s %s']) % (random.choice(last), random.choice(first))
    if kind < 0.45:
        return random.choice(['DOB: %02d/%02d/%d', 'geb. %02d.%02d.%d', '%02d.%02d.%d']) % (day, month, year)
    if kind < 0.55:
        return '%d-%02d-%02d %02d:%02d:%02d' % (year, month, day, random.randint(0, 23), random.randint(0, 59), random.randint(0, 59))
    if kind < 0.68:
        return 'ID %08d' % random.randint(0, 99999999)
    if kind < 0.8:
        return random.choice(places)
    if kind < 0.9:
        return random.choice(labels)
    return random.choice(numbers) % random.randint(100000, 999999)


def base_of(entry):
    for suffix in ('.pgm', '.ppm'):
        path = os.path.join(bases_folder, entry['name'] + suffix)
        if os.path.exists(path):
            picture = Image.open(path)
            picture.load()
            return picture.crop(entry['crop']) if 'crop' in entry else picture
    return None


def window_of(picture):
    width, height = min(picture.width, 1024), min(picture.height, 1024)
    x, y = random.randint(0, picture.width - width), random.randint(0, picture.height - height)
    return picture.crop((x, y, x + width, y + height))


def varied(picture):
    """Another window of the values, another size, or a mosaic."""
    if random.random() < 0.6:
        values = np.asarray(picture).astype(float)
        low, high = np.percentile(values, [random.uniform(0, 45), random.uniform(55, 100)])
        picture = Image.fromarray(((values - low) / max(20, high - low) * 255).clip(0, 255).astype(np.uint8))
    if random.random() < 0.4:
        factor = random.uniform(0.4, 1)
        picture = picture.resize((max(160, int(picture.width * factor)), max(160, int(picture.height * factor))))
    if random.random() < 0.2:
        tiles = random.choice([3, 4, 5, 6, 8])
        small = picture.resize((picture.width // tiles, picture.height // tiles), Image.BILINEAR)
        mosaic = Image.new(picture.mode, (small.width * tiles, small.height * tiles))
        for x in range(tiles):
            for y in range(tiles):
                mosaic.paste(small, (x * small.width, y * small.height))
        picture = mosaic
    return picture


def font_for(name, size):
    if name == 'x-fixed':
        size = min(fixed_sizes, key=lambda s: abs(s - size))
        return ImageFont.truetype(os.path.join(bitmap, fixed_sizes[size] + '.pcf.gz'), size), size
    if name in ('x-helvetica', 'x-courier-bold'):
        size = min(x_sizes, key=lambda s: abs(s - size))
        face = 'helvR' if name == 'x-helvetica' else 'courB'
        return ImageFont.truetype(os.path.join(fonts_folder, f'usr/share/fonts/X11/75dpi/{face}{size:02d}-ISO8859-1.pcf.gz'), size), size
    if name.startswith('terminus'):
        size = min(terminus_sizes, key=lambda s: abs(s - size))
    return ImageFont.truetype(fonts[name], size), size


def place(box_width, box_height, width, height):
    if random.random() < 0.5:
        strip = max(2, height // 6)
        x = random.choice([3, width - box_width - 3])
        y = random.choice([random.randint(2, strip), height - box_height - random.randint(3, strip + 1)])
        return x, y
    return random.randint(2, max(2, width - box_width - 3)), random.randint(2, max(2, height - box_height - 3))


def mask_of(text, font, sharp, stroke=0):
    left, top, right, bottom = font.getbbox(text, stroke_width=stroke)
    mask = Image.new('L', (right - left + 2, bottom - top + 2), 0)
    draw = ImageDraw.Draw(mask)
    draw.fontmode = '1' if sharp else 'L'
    draw.text((1 - left, 1 - top), text, fill=255, font=font, stroke_width=stroke)
    return mask


def write_line(picture, taken):
    """Draws one line; its record, or None where no place was found."""
    colour_picture = picture.mode == 'RGB'
    for _ in range(40):
        name, size = random.choice(list(fonts)), random.choice(sizes)
        if size > picture.width / 12:
            continue
        font, size = font_for(name, size)
        text = words()
        style = random.choice(['white', 'white', 'grey', 'black', 'outlined', 'box', 'inverse box', 'faint'] + ['coloured'] * (6 if colour_picture else 0))
        sharp = name.startswith(('terminus', 'x-')) or random.random() < 0.25
        stroke = 1 if style == 'outlined' else 0
        mask = mask_of(text, font, sharp)
        ink = mask.getbbox()
        if ink is None:
            continue
        mask = mask.crop(ink)
        width, height = mask.size
        if width > picture.width - 10 or height > picture.height - 10:
            continue
        x, y = place(width, height, picture.width, picture.height)
        if x < 2 or y < 2 or x + width > picture.width - 2 or y + height > picture.height - 2:
            continue
        room = (x - 4, y - 4, x + width + 4, y + height + 4)
        if any(not (room[2] < o[0] or room[0] > o[2] or room[3] < o[1] or room[1] > o[3]) for o in taken):
            continue
        ground = np.asarray(picture.crop((x, y, x + width, y + height)).convert('RGB')).astype(int)
        mean = ground.mean()
        if style in ('white', 'box'):
            fill = (255,) * 3 if style == 'white' else (230,) * 3
        elif style == 'grey':
            fill = (random.choice([150, 170, 200]),) * 3
        elif style in ('black', 'inverse box'):
            fill = (0,) * 3 if style == 'black' else (10,) * 3
        elif style == 'outlined':
            fill = (255,) * 3
        elif style == 'coloured':
            fill = random.choice(colours)
        else:
            fill = (int(min(255, mean + 60)) if mean < 170 else int(mean - 60),) * 3
        on_box = style in ('box', 'inverse box')
        if not on_box and style != 'outlined':
            solid = np.asarray(mask) > 127
            if solid.sum() == 0 or (np.abs(ground - np.array(fill)).max(axis=2)[solid] >= 40).mean() < 0.9:
                continue
        as_fill = (lambda c: c) if colour_picture else (lambda c: c[0])
        draw = ImageDraw.Draw(picture)
        if on_box:
            draw.rectangle([x - 2, y - 2, x + width + 1, y + height + 1], fill=as_fill((0,) * 3 if style == 'box' else (220,) * 3))
        if stroke:
            around = np.asarray(mask)
            grown = np.zeros((height + 2, width + 2), np.uint8)
            for dy in range(3):
                for dx in range(3):
                    grown[dy : dy + height, dx : dx + width] = np.maximum(grown[dy : dy + height, dx : dx + width], around)
            picture.paste(as_fill((0,) * 3), (x - 1, y - 1), Image.fromarray(grown))
        picture.paste(as_fill(fill), (x, y), mask)
        taken.append(room)
        return {'box': [x, y, x + width, y + height], 'text': text, 'font': name, 'size': size, 'style': style, 'sharp': sharp}
    return None


modality = {row['name']: row['modality'] for row in json.load(open(os.path.join(bases_folder, 'bases.json')))}
records = []
for number, entry in enumerate(json.load(open(split_file))[side]):
    base = base_of(entry)
    if base is None:
        print('no picture for', entry['name'])
        continue
    for variant in range(int(variants)):
        picture = window_of(varied(base) if vary else base)
        if random.random() < 0.25 and picture.mode != 'RGB':
            picture = picture.convert('RGB')
        effects = []
        if random.random() < 0.2:
            deviation = random.choice([6, 10, 16])
            noisy = np.asarray(picture).astype(float)
            noisy = noisy + np.random.normal(0, deviation, noisy.shape[:2] + (1,) * (noisy.ndim - 2))
            picture = Image.fromarray(noisy.clip(0, 255).astype(np.uint8))
            effects.append(f'noise {deviation}')
        taken, lines = [], []
        for _ in range(0 if variant < (int(variants) // 3 if vary else 2) else random.randint(3, 6)):
            line = write_line(picture, taken)
            if line is not None:
                lines.append(line)
        quality = random.choice([None, None, None, 95, 85, 75])
        if quality:
            stream = io.BytesIO()
            picture.save(stream, 'JPEG', quality=quality)
            picture = Image.open(stream)
            effects.append(f'jpeg {quality}')
        name = f'{number:02d}_{variant:02d}' + ('.ppm' if picture.mode == 'RGB' else '.pgm')
        picture.save(os.path.join(out, name))
        records.append({'name': name, 'base': entry['name'], 'modality': modality[entry['name']] or 'none', 'effects': effects, 'lines': lines})
json.dump(records, open(os.path.join(out, 'set.json'), 'w'))
print(side, len(records), 'pictures', sum(len(r['lines']) for r in records), 'lines')
