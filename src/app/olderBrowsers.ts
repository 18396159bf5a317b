/** What libraries take for granted and the oldest browsers we build for do not have. Comes with the app itself, so before them. */
if (!Reflect.has(Object, 'hasOwn')) {
  Object.defineProperty(Object, 'hasOwn', {
    value: (of: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(of, key),
    configurable: true,
    writable: true,
  });
}
