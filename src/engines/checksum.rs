//! SHA-256: the fingerprints of published files, and the checksums of the manifest.

use sha2::{Digest as _, Sha256};

/// The checksum.
#[must_use]
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// The checksum of bytes that come in pieces.
#[derive(Debug, Clone, Default)]
pub struct Running(Sha256);

impl Running {
    /// Adds the next piece.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The checksum of all pieces.
    #[must_use]
    pub fn digest(self) -> [u8; 32] {
        self.0.finalize().into()
    }
}

/// A checksum in hexadecimal digits.
#[must_use]
pub fn hex(digest: &[u8]) -> String {
    let mut digits = String::with_capacity(2 * digest.len());
    let halves = digest.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    digits.extend(halves.filter_map(|half| char::from_digit(u32::from(half), 16)));
    digits
}

/// The checksum that these 64 hexadecimal digits write.
#[must_use]
pub fn unhex(digits: &str) -> Option<[u8; 32]> {
    let mut digest = [0; 32];
    for (byte, at) in digest.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(digits.get(at..at + 2)?, 16).ok()?;
    }
    (digits.len() == 64).then_some(digest)
}

/// The checksum as 64 hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    hex(&digest(bytes))
}

#[cfg(test)]
mod tests {
    #[test]
    fn digits_are_read_as_they_are_written() {
        let digest = super::digest(b"");
        assert_eq!(super::unhex(&super::hex(&digest)), Some(digest));
        for wrong in ["", "e3b0", &"g".repeat(64), &"a".repeat(63), &"a".repeat(66)] {
            assert_eq!(super::unhex(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn pieces_have_the_checksum_of_the_whole() {
        let mut running = super::Running::default();
        for piece in ["ab", "", "c"] {
            running.add(piece.as_bytes());
        }
        assert_eq!(running.digest(), super::digest(b"abc"));
    }

    #[test]
    fn nothing_has_the_known_checksum() {
        assert_eq!(super::sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
