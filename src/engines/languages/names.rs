//! What languages are called.

/// What speakers call their language. Sorted by tag.
pub(super) const NAMES: &[(&str, &str)] = &[
    ("ar", "العربية"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fil", "Filipino (Tagalog)"),
    ("id", "Bahasa Indonesia"),
    ("ja", "日本語"),
    ("ja-simple", "やさしい にほんご"),
    ("km", "ខ្មែរ"),
    ("ko", "한국어"),
    ("mn", "Монгол"),
    ("my", "မြန်မာ"),
    ("ne", "नेपाली"),
    ("pt-BR", "Português (Brasil)"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

/// The tag of a language by what it is called in its own words, in English or in Japanese, which people write in place of
/// the tag.
pub(super) fn called(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase();
    let own = NAMES.iter().find(|(_, own)| own.to_lowercase() == name).map(|(tag, _)| *tag);
    own.or_else(|| CALLED.iter().find(|(_, names)| names.split(' ').any(|known| known == name)).map(|(tag, _)| *tag))
}

/// Languages of people in Japan, by their English and Japanese names.
const CALLED: &[(&str, &str)] = &[
    ("ar", "arabic アラビア語"),
    ("bn", "bengali bangla ベンガル語"),
    ("de", "german ドイツ語"),
    ("en", "英語"),
    ("es", "spanish スペイン語"),
    ("fa", "persian farsi ペルシア語 ペルシャ語"),
    ("fil", "filipino tagalog フィリピン語 フィリピノ語 タガログ語"),
    ("fr", "french フランス語"),
    ("hi", "hindi ヒンディー語"),
    ("id", "indonesian インドネシア語"),
    ("it", "italian イタリア語"),
    ("ja", "japanese 国語"),
    ("ja-simple", "やさしい日本語 やさしいにほんご"),
    ("km", "khmer cambodian クメール語 カンボジア語"),
    ("ko", "korean 韓国語 朝鮮語 ハングル"),
    ("lo", "lao ラオス語 ラオ語"),
    ("mn", "mongolian モンゴル語"),
    ("ms", "malay マレー語"),
    ("my", "burmese myanmar ミャンマー語 ビルマ語"),
    ("ne", "nepali nepalese ネパール語"),
    ("pt-BR", "portuguese ポルトガル語"),
    ("ru", "russian ロシア語"),
    ("si", "sinhala sinhalese シンハラ語"),
    ("ta", "tamil タミル語"),
    ("th", "thai タイ語"),
    ("tr", "turkish トルコ語"),
    ("uk", "ukrainian ウクライナ語"),
    ("ur", "urdu ウルドゥー語"),
    ("uz", "uzbek ウズベク語"),
    ("vi", "vietnamese ベトナム語 越南語"),
    ("zh-Hans", "chinese 中国語 中文 簡体字 简体字 普通话"),
    ("zh-Hant", "taiwanese cantonese 台湾語 繁体字 繁體字"),
];
