/**
 * News agencies and services whose name stands in datelines, as they sign themselves; compared by letters and
 * digits alone, in any capitals, so that "A.A", "Itar-Tass" and "ITAR-TASS" need one entry.
 */
const NAMES = `
AA, Adnkronos, AFP, Agencies, Agency, Agence France-Presse, AGI, Akipress, AKI, ANA, ANA-MPA, Anadolu, ANC, ANGOP, ANI,
ANP, ANSA, Antara, AP, APA, APP, APS, AP-Dow Jones, ARMENPRESS, Asharq Al-Awsat, Associated Press, ATA, Azertac, AZERTAJ,
BBC, BelTA, Belapan, Belga, BERNAMA, BETA, Bloomberg, BNN, BNS, BSS, BTA, Business Wire, BusinessWire, Canadian Press,
CBC, CBS, CBS News, CNA, CNN, CNS, CP, CTK, CTVNews, DPA, Deutsche Welle, Dow Jones, EFE, ELTA, ENA, ETA,
FARS, FENA, FIDES, Forum, GNA, HINA, IANS, INA, INN, Inter Press Service, Interfax, Interfax-AVN, Interfax-Ukraine, IPS,
IRIN, IRNA, ISNA, ITAR-TASS, JANA, Jiji, Jiji Press, JTA, Kabar, KBC, KCNA, KNA, KPL, KUNA, Kyodo, LETA, Lusa, MAKFAX,
MAP, Marketwire, MEHR, MENA, MIA, Montsame, MNA, MTI, NAB, NAN, NBC, News Agencies, NINA, NNN, Notimex, Novosti, NPA,
NTB, NZPA, ONASA, PA, PANA, PAP, PETRA, PL, PNA, PR Newswire, PRNewswire, Prensa Latina, Press Association,
Press TV, PTI, QNA, RBC, Reuter, Reuters, RFE/RL, RIA, RIA Novosti, Ritzau, RNA, Rompres, SABA, SANA, SAPA, SITA, SLNA,
SPA, SRNA, STA, Staff, STT, SUNA, SUNS, TAP, TANJUG, TASR, TASS, The Associated Press, The Canadian Press, Thomson Reuters,
TT, Turkmen Press, UKRINFORM, UNIAN, UNI, United Press International, UPI, Vatican Radio, VNA, VOA, Voice of America, WAFA,
WAM, Wire Services, Wires, Xinhua, Xinhuanet, Yonhap, ZIANA, Zenit`;

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

const known = new Set(NAMES.trim().split(/,\s+/).map(plain));

/** Whether a name, or one of several joined by strokes ("CBS/AP"), is a known agency. */
export function isAgency(name: string): boolean {
  return known.has(plain(name)) || name.split(/[/,&;]|\band\b/).some(part => known.has(plain(part)));
}
