"""Pictures without text that look like print to a detector: rows of equal things, ticks, specks, streaks, highlights. Fixed seeds."""
import numpy as np
from PIL import Image, ImageDraw, ImageFilter


def blurred(values, radius):
    values = values - values.min()
    image = Image.fromarray((values / max(1e-9, values.max()) * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(radius))
    values = np.asarray(image).astype(float)
    return (values - values.min()) / max(1e-9, values.max() - values.min())


def bytes_of(values):
    return (values.clip(0, 1) * 255).astype(np.uint8)


def tiles(random, count, size):
    """A mosaic of slices that shrink from row to row."""
    picture = np.zeros((count * size, count * size))
    noise = blurred(random.standard_normal((size * 2, size * 2)), size / 30)
    y, x = np.mgrid[0:size, 0:size] / size - 0.5
    for k in range(count * count):
        radius = 0.42 * np.sqrt(max(0.02, 1 - (k / (count * count)) ** 2))
        inside = (x / radius) ** 2 + (y / radius / 1.15) ** 2 < 1
        dx, dy = random.integers(0, size, 2)
        ring = ((x / radius) ** 2 + (y / radius / 1.15) ** 2 > 0.8) & inside
        slice_ = np.where(inside, 0.25 + 0.6 * noise[dy : dy + size, dx : dx + size], 0)
        slice_ = np.where(ring, random.uniform(0.1, 0.9), slice_)
        row, column = divmod(k, count)
        picture[row * size : (row + 1) * size, column * size : (column + 1) * size] = slice_
    return bytes_of(picture + 0.02 * random.standard_normal(picture.shape))


def patches(random, size, radius, least):
    """Bright islands, as bone and contrast medium in a hard window."""
    values = blurred(random.standard_normal((size, size)), radius)
    return bytes_of((values - least) * 8)


def rulers():
    image = Image.new('RGB', (640, 480))
    draw = ImageDraw.Draw(image)
    for row, (step, length, colour) in enumerate([(6, 5, 'white'), (10, 8, 'yellow'), (14, 10, (0, 255, 0)), (8, 12, (170, 170, 170))]):
        for i, at in enumerate(range(10, 630, step)):
            y = 30 + 110 * row
            draw.line([at, y, at, y + length * (2 if i % 5 == 0 else 1)], fill=colour)
            draw.line([10 + 80 * row, 10 + i * 5, 10 + 80 * row + (8 if i % 5 else 14), 10 + i * 5], fill=colour)
            draw.ellipse([at, y + 40, at + 3, y + 43], fill=colour)
            draw.rectangle([at, y + 60, at + step // 2, y + 60 + length], fill=colour)
    return np.asarray(image)


def trace(random):
    image = Image.new('RGB', (800, 500))
    draw = ImageDraw.Draw(image)
    for x in range(0, 800, 20):
        draw.line([x, 0, x, 160], fill=(60, 20, 20))
    for row, colour in enumerate(['lime', 'cyan', 'white', 'orange']):
        t = np.arange(0, 800)
        beat = np.exp(-(((t % (50 + 12 * row)) - 20) / 2.5) ** 2) * 50 - np.exp(-(((t % (50 + 12 * row)) - 26) / 3) ** 2) * 16
        line = 90 + 110 * row - beat + random.standard_normal(800) * 1.5
        draw.line(list(zip(t.tolist(), line.tolist())), fill=colour)
    return np.asarray(image)


def speckle(random, across, down):
    """Ultrasound: speckle that is wider than high."""
    re, im = (blurred(random.standard_normal((480, 640)), across) - 0.5 for _ in range(2))
    values = np.hypot(re, im)
    values = np.asarray(Image.fromarray((values / values.max() * 255).astype(np.uint8)).resize((640, 480 // down)).resize((640, 480))) / 255
    return bytes_of(values * 1.6 - 0.1)


def flow(random):
    grey = speckle(random, 1.6, 1).astype(float) * 0.6
    picture = np.repeat(grey[..., None], 3, axis=2)
    velocity = blurred(random.standard_normal((480, 640)), 7) - 0.5
    box = np.zeros((480, 640), bool)
    box[80:380, 180:470] = True
    warm = box & (velocity > 0.08)
    cold = box & (velocity < -0.08)
    picture[warm] = np.stack([np.full(warm.sum(), 255), velocity[warm] * 900, np.zeros(warm.sum())], 1).clip(0, 255)
    picture[cold] = np.stack([np.zeros(cold.sum()), -velocity[cold] * 900, np.full(cold.sum(), 255)], 1).clip(0, 255)
    image = Image.fromarray(picture.astype(np.uint8))
    ImageDraw.Draw(image).polygon([(180, 80), (470, 80), (520, 380), (130, 380)], outline=(255, 255, 255))
    return np.asarray(image)


def highlights(random):
    """Wet tissue in lamp light."""
    shade = blurred(random.standard_normal((480, 640)), 60)
    fine = blurred(random.standard_normal((480, 640)), 3)
    picture = np.stack([0.75 * shade + 0.25, 0.5 * shade + 0.1, 0.4 * shade + 0.08], 2) * (0.85 + 0.15 * fine[..., None])
    image = Image.fromarray(bytes_of(picture))
    draw = ImageDraw.Draw(image)
    for _ in range(40):
        x, y = random.integers(20, 600), random.integers(20, 460)
        for k in range(random.integers(1, 7)):
            w, h = random.integers(2, 22), random.integers(2, 12)
            draw.ellipse([x + k * 12, y + random.integers(-4, 5), x + k * 12 + int(w), y + int(h)], fill=(255, 250, 245))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(0.8)))


def vessels(random):
    y, x = np.mgrid[0:512, 0:512]
    picture = 0.5 + 0.15 * blurred(random.standard_normal((512, 512)), 30)
    image = Image.fromarray(bytes_of(picture))
    draw = ImageDraw.Draw(image)
    for _ in range(60):
        points = np.cumsum(random.standard_normal((40, 2)) * 5 + random.standard_normal(2) * 6, 0) + random.integers(0, 512, 2)
        draw.line([tuple(p) for p in points.tolist()], fill=int(random.integers(0, 255)), width=int(random.integers(1, 6)))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(0.7)))


def streaks(random):
    y, x = np.mgrid[0:512, 0:512] - 256.0
    angle = np.arctan2(y - 20, x + 30)
    picture = 0.4 + 0.15 * blurred(random.standard_normal((512, 512)), 4)
    for k, w in [(37, 0.25), (61, 0.2), (113, 0.15)]:
        picture += w * np.sign(np.sin(k * angle)) * np.exp(-np.hypot(x, y) / 180)
    return bytes_of(picture)


def squares():
    """Test pattern: squares in squares, bars, a chessboard."""
    picture = np.full((480, 480), 90, np.uint8)
    for i in range(6):
        for j in range(8):
            a, b = 20 + i * 75, 10 + j * 58
            picture[a : a + 40, b : b + 40] = 60 + 25 * j
            picture[a + 12 : a + 24, b + 10 : b + 28] = 255 - 30 * i
            picture[a + 50 : a + 58, b : b + 40 : 2 + i % 3] = 200
            picture[a + 60 : a + 68, b : b + 48] = np.where(np.arange(48) // (2 + j % 4) % 2, 230, 30)
    return picture


def hard_negatives():
    random = np.random.default_rng(2026)
    return [
        ('tiles-6', tiles(random, 6, 64)),
        ('tiles-5', tiles(random, 5, 96)),
        ('tiles-8', tiles(random, 8, 48)),
        ('islands-fine', patches(random, 512, 2.2, 0.6)),
        ('islands', patches(random, 512, 4, 0.58)),
        ('islands-large', patches(random, 512, 8, 0.6)),
        ('rulers', rulers()),
        ('trace', trace(random)),
        ('speckle', speckle(random, 1.2, 1)),
        ('speckle-wide', speckle(random, 2, 2)),
        ('flow', flow(random)),
        ('highlights', highlights(random)),
        ('vessels', vessels(random)),
        ('streaks', streaks(random)),
        ('squares', squares()),
    ]
