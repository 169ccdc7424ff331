//! SHA-256: the fingerprints of published files, and the checksums of the manifest.

use sha2::{Digest as _, Sha256};

/// The checksum.
#[must_use]
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// A checksum in hexadecimal digits.
#[must_use]
pub fn hex(digest: &[u8]) -> String {
    let halves = digest.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
}

/// The checksum as 64 hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&digest(bytes))
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_has_the_known_checksum() {
        assert_eq!(super::sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
