import assert from 'node:assert/strict';
import { freeName, pictureName } from '../../../src/extension/pictures/names';

describe('pictureName', () => {
  it('is one that every file system and address takes', () => {
    assert.equal(
      pictureName('Überschwemmung in der Straße (1).JPG', 'image/jpeg'),
      'uberschwemmung-in-der-strasse-1.jpg',
    );
    assert.equal(pictureName('IMG_2041.jpeg', 'image/jpeg'), 'img-2041.jpeg');
    assert.equal(pictureName('Наводнение.png', 'image/png'), 'наводнение.png');
  });

  it('names what has no name after what it is', () => {
    assert.equal(pictureName('image.png', 'image/png'), 'picture.png');
    assert.equal(pictureName('', 'image/webp'), 'picture.webp');
    assert.equal(pictureName('scan', 'image/tiff'), 'scan.png');
  });
});

describe('freeName', () => {
  it('counts until a name is free', async () => {
    const taken = new Set(['a.png', 'a-2.png']);
    assert.equal(await freeName('a.png', name => taken.has(name)), 'a-3.png');
    assert.equal(await freeName('b.png', name => taken.has(name)), 'b.png');
  });
});
