/** The mark: two speech bubbles that share one outline, and one heart. Same path as the icon. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="currentColor" aria-hidden="true">
      <path d={OUTLINE} fillRule="evenodd" />
    </svg>
  );
}

const OUTLINE =
  'M12 2C5.900 2 1 6.300 1 11.600c0 2.900 1.500 5.500 3.800 7.300L3.600 25l6-3.900c.3 0 .6.100.9.100C11.800 26 16 29 21 29c.9 0 1.700-.1 2.500-.3l5.500 2.800-1.200-5.600c2-1.700 3.200-4 3.200-6.600 0-4.900-4.200-8.900-9.500-9.300C20.400 5.400 16.600 2 12 2ZM16 21.500c-3.600-2.400-5.600-4.500-5.600-7 0-1.900 1.400-3.300 3.100-3.300 1 0 1.900.5 2.500 1.300.6-.8 1.500-1.300 2.500-1.300 1.700 0 3.100 1.400 3.100 3.300 0 2.500-2 4.600-5.600 7Z';
