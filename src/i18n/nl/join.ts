/** Woorden van meedoen op je eigen apparaat. */
export const join = {
  title: 'Meedoen',
};
