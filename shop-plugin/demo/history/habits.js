/**
 * What Sanne buys again and again, and since when. A habit that ends has a reason: a recipe she tired of, a
 * kitten that grew up.
 */

/**
 * @typedef {object} Habit
 * @property {string} sku
 * @property {number} every_days
 * @property {number} quantity
 * @property {number} from_days_ago
 * @property {number} until_days_ago
 */

/**
 * @type {(sku: string, every_days: number, quantity: number, from_days_ago: number, until_days_ago?: number)
 *   => Habit}
 */
const habit = (sku, every_days, quantity, from_days_ago, until_days_ago = 0) => ({
  sku,
  every_days,
  quantity,
  from_days_ago,
  until_days_ago,
});

/** @type {readonly Habit[]} */
export const HABITS = Object.freeze([
  habit('TT-SNF-500G', 24, 1, 1500, 1130),
  habit('NL-HUM-500G-FIL', 26, 1, 1180, 620),
  habit('NL-GRG-500G-BEA', 28, 1, 640, 300),
  habit('NL-GRG-1KG-BEA', 31, 1, 310),
  habit('NL-YIR-250G-BEA', 75, 1, 500),
  habit('TT-FZ4-160PCS', 120, 1, 1450, 600),
  habit('TT-ONK-500ML', 160, 1, 620),
  habit('DL-EGR-100G', 55, 1, 1400),
  habit('DL-ROV-100G', 70, 1, 1000, 200),
  habit('DL-MUN-3X20TEAB', 90, 1, 700),
  habit('BB-HAV-6X1L', 24, 2, 560),
  habit('JA-SPE-400G', 110, 2, 1480, 420),
  habit('JA-STW-10PCS', 80, 2, 900),
  habit('IZ-HON-350G', 130, 1, 1200),
  habit('KK-KIT-2KG', 35, 1, 1180, 860),
  habit('KK-ADU-2KG-CHI', 33, 1, 870, 340),
  habit('KK-ADU-7KG-CHI', 95, 1, 350),
  habit('KK-MOU-12X85G-CHI', 30, 2, 1150, 420),
  habit('KK-MOU-48X85G-CHI', 45, 1, 430),
  habit('KK-MOU-12X85G-DUC', 60, 1, 800, 60),
  habit('SN-SNP-3X60G-CHE', 65, 1, 900),
  habit('SN-MLT-100G', 140, 1, 840),
  habit('SN-VLO-3PCS', 120, 1, 1000),
  habit('ZZ-HOU-20L', 38, 2, 1160, 700),
  habit('ZK-KLO-12L', 30, 2, 710),
  habit('SZ-VWT-80PCS', 75, 1, 1300),
  habit('SZ-AFW-500ML-LAV', 85, 2, 1350, 90),
  habit('SZ-GLA-500ML', 150, 1, 1300, 500),
  habit('SZ-WAS-50WASHES-COL', 70, 1, 1250),
  habit('SZ-ALL-1L', 120, 1, 1100),
  habit('PL-TOI-24ROLLS', 65, 1, 1200),
  habit('PL-KEU-8ROLLS', 95, 1, 1000),
  habit('PL-VUI-60PCS', 140, 1, 1150),
  habit('BA-MES-8PCS', 115, 1, 1300),
  habit('BA-SCH-200ML', 110, 1, 1300),
  habit('ZF-TAN-3X75ML', 105, 1, 1250),
  habit('ZF-HAN-1L-LAV', 130, 1, 800),
  habit('DO-LUI-132PCS-2', 27, 1, 1010, 910),
  habit('DO-LUI-132PCS-3', 27, 1, 905, 700),
  habit('DO-LUI-132PCS-4', 29, 1, 695, 260),
  habit('DO-BIL-12X64PCS', 60, 1, 1010, 240),
  habit('DO-SHA-300ML', 120, 1, 990, 480),
  habit('DO-KNI-6X90G-APP', 40, 2, 780, 200),
  habit('NB-PIN-1KG-CRU', 75, 1, 1200),
  habit('HM-HAG-400G-MIL', 48, 2, 900),
  habit('BB-MUE-15KG', 50, 1, 1000),
  habit('OG-OLI-500ML', 70, 1, 1100),
  habit('OG-TOM-6X400G', 60, 1, 1050),
]);

/** What she takes along once in a while. */
export const TREATS = Object.freeze([
  'NL-WAD-250G-BEA',
  'NL-SLW-250G-BEA',
  'DL-CHA-125G',
  'DL-SEN-250G',
  'DL-KAM-20TEABAG',
  'DL-GEM-20TEABAG',
  'JA-STW-3X10PCS',
  'SN-GRA-3PCS',
  'SZ-AZI-5L',
  'SZ-VDK-30PCS',
  'SZ-SOD-1KG',
  'ZF-SHA-500ML',
  'ZF-DOU-3X250ML',
  'ZF-BOR-4PCS',
  'BA-DEO-3X75G',
  'BB-APS-450G',
  'WZ-ZOU-250G',
  'DK-DRO-1KG-SWE',
  'OG-PEN-6X500G',
  'KO-KAA-10PCS',
  'TT-OPL-200G',
  'KK-SAU-12X100G-TUN',
]);
