/**
 * What the test shop has decided, with all parts switched on.
 * @param {{sendMail: (mail: object) => Promise<void>}} transport
 */
export function stamgastOptions(transport) {
  return {
    reorder: true,
    favourites: true,
    reminders: true,
    profile: true,
    survey: true,
    help: [
      {
        kind: 'phone',
        label: '020 123 45 67',
        url: 'tel:+31201234567',
        hours: { en: 'Weekdays 9–17', nl: 'Werkdagen 9–17' },
      },
      { kind: 'email', label: 'winkel@example.com', url: 'mailto:winkel@example.com' },
    ],
    communication,
    addresses: true,
    recommendations: { durable: ['furniture', 'electronics'] },
    reviews: {
      topics: [
        { id: 'quality', label: { en: 'Quality', nl: 'Kwaliteit' } },
        { id: 'delivery', label: { en: 'Delivery', nl: 'Bezorging' } },
      ],
    },
    returns: {
      reasons: [
        { id: 'damaged', label: { en: 'Arrived damaged', nl: 'Beschadigd aangekomen' } },
        { id: 'dislike', label: { en: 'I do not like it', nl: 'Bevalt niet' } },
      ],
      resolutions: [
        { id: 'refund', label: { en: 'Money back', nl: 'Geld terug' } },
        { id: 'replace', label: { en: 'Another one', nl: 'Nieuw exemplaar' } },
      ],
    },
    withdrawal: {
      time_zone: 'Europe/Amsterdam',
      excluded: { plants: { en: 'Perishable', nl: 'Bederfelijk' } },
    },
    invoices: {
      seller: [
        'De Voorbeeldwinkel B.V.',
        'Keizersgracht 1',
        '1015 CC Amsterdam',
        'KvK 12345678 · NL001234567B01',
      ],
      footer: ['IBAN NL00 BANK 0123 4567 89'],
    },
    loyalty,
    letters: { from: 'winkel@example.com', transport },
  };
}

const communication = {
  topics: [
    { id: 'offers', label: { en: 'Offers', nl: 'Aanbiedingen' } },
    { id: 'news', label: { en: 'News', nl: 'Nieuws' } },
  ],
  channels: [{ id: 'email', label: { en: 'E-mail', nl: 'E-mail' } }],
  frequencies: [
    { id: 'weekly', label: { en: 'Every week', nl: 'Elke week' } },
    { id: 'monthly', label: { en: 'Every month', nl: 'Elke maand' } },
  ],
  consent: {
    text: {
      en: 'You may write to me about what I switch on.',
      nl: 'Jullie mogen me schrijven over wat ik aanzet.',
    },
    version: '2026-01',
  },
};

const loyalty = {
  points_name: { en: 'points', nl: 'punten' },
  points_name_one: { en: 'point', nl: 'punt' },
  earn_rule: { points: 1, per_minor_units: 100 },
  available_after_days: 14,
  expires_after_months: 24,
  tiers: [
    { id: 'guest', name: { en: 'Guest', nl: 'Gast' }, threshold: 0, benefits: ['1 point per euro'] },
    {
      id: 'regular',
      name: { en: 'Regular', nl: 'Stamgast' },
      threshold: 1000,
      benefits: ['1.5 points per euro'],
      multiplier_per_mille: 1500,
    },
  ],
  tier_window: { kind: 'rolling_months', months: 12 },
  rewards: [
    {
      id: 'voucher-5',
      kind: 'voucher',
      title: { en: '5 euro off', nl: '5 euro korting' },
      points_price: 20,
      amount: 500,
    },
    {
      id: 'shipping',
      kind: 'free_shipping',
      title: { en: 'Free shipping', nl: 'Gratis verzending' },
      points_price: 10,
    },
    {
      id: 'ten-percent',
      kind: 'percent_off',
      title: { en: '10 % off', nl: '10 % korting' },
      points_price: 40,
      percent_per_mille: 100,
      min_order: 2000,
    },
    {
      id: 'hammock',
      kind: 'voucher',
      title: { en: 'A year of everything', nl: 'Een jaar alles' },
      points_price: 1_000_000,
      amount: 1_000_000,
    },
  ],
};
