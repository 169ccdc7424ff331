//! Search: an edition's documents become an index in its folder, or the last build's index is taken over.
//!
//! 1. Readings are learnt: where any edition of a language gives a word's reading, the word is found by it in all of them.
//!    Editions come one after the other, the leading one last, so that one learns from all before it.
//! 2. What Pagefind gets is hashed. Beside each index stands the hash that it was made from; where the last build's is the
//!    same, its files are taken over by the sink, which has their checksums.
//! 3. What is left is indexed, several editions at a time.

use crate::base::diagnostic::{Code, Diagnostic};
use crate::engines::{checksum, languages, search};
use crate::model::output::Sink;
use crate::model::prose::is_han;
use crate::model::search::{BASE, Document, END, READING};
use std::collections::BTreeMap;

/// The folder of an edition's index, below the edition's.
pub const FOLDER: &str = "pagefind";
/// The file in it that says what it was made from.
const PROOF: &str = "input.sha256";

/// Documents on the way to their indexes.
#[derive(Debug, Default)]
pub struct Search {
    /// Words with their readings, by language.
    readings: BTreeMap<String, BTreeMap<String, String>>,
    /// Editions without an index, and what theirs are to be made of.
    waiting: Vec<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    tag: String,
    input: Vec<(String, String)>,
    proof: String,
}

impl Search {
    /// Takes an edition's documents, which may be indexed later.
    ///
    /// # Errors
    /// The sink's, and what Pagefind says.
    pub fn add(&mut self, tag: &str, mut documents: Vec<Document>, sink: &dyn Sink) -> Result<(), Diagnostic> {
        let known = self.readings.entry(languages::base_language(tag).to_owned()).or_default();
        documents.iter().flat_map(texts).for_each(|text| learn(text, known));
        if !known.is_empty() {
            documents.iter_mut().flat_map(texts_mut).for_each(|text| *text = with_readings(text, known));
        }
        let input = search::input(&documents);
        let proof = format!("{}\n", hash(tag, &input));
        if !sink.keep(&format!("{tag}/{FOLDER}/"), PROOF, proof.as_bytes())? {
            self.waiting.push(Waiting { tag: tag.to_owned(), input, proof });
        }
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        if self.waiting.len() >= cores { self.finish(sink) } else { Ok(()) }
    }

    /// Indexes what waits.
    ///
    /// # Errors
    /// The sink's, and what Pagefind says.
    pub fn finish(&mut self, sink: &dyn Sink) -> Result<(), Diagnostic> {
        let (names, inputs): (Vec<_>, Vec<_>) =
            self.waiting.drain(..).map(|one| ((one.tag.clone(), one.proof), (one.tag, one.input))).unzip();
        let indexes = search::indexes(inputs).map_err(|reason| failed(&reason))?;
        for ((tag, proof), files) in names.into_iter().zip(indexes) {
            let folder = format!("{tag}/{FOLDER}");
            for (path, bytes) in files {
                sink.put(&format!("{folder}/{path}"), &bytes)?;
            }
            sink.put(&format!("{folder}/{PROOF}"), proof.as_bytes())?;
        }
        Ok(())
    }
}

fn failed(reason: &str) -> Diagnostic {
    Diagnostic::new(Code::WriteFailed)
        .with("path", FOLDER)
        .with("case", "index")
        .with("reason", format!("no search index can be made ({reason}); `--no-search` builds without"))
        .with("bytes", "0")
        .help("help")
}

/// The hash of all that an index depends on.
fn hash(tag: &str, input: &[(String, String)]) -> String {
    let mut all = format!("{}\0{tag}\0", search::FORMAT);
    for (path, html) in input {
        all.extend([path.as_str(), "\0", html.as_str(), "\0"]);
    }
    checksum::sha256(all.as_bytes())
}

fn texts(document: &Document) -> impl Iterator<Item = &String> {
    document.titles.iter().chain(document.passages.iter().map(|passage| &passage.text))
}

fn texts_mut(document: &mut Document) -> impl Iterator<Item = &mut String> {
    document.titles.iter_mut().chain(document.passages.iter_mut().map(|passage| &mut passage.text))
}

/// Notes the words that have a reading here. The first one that a word has is its reading.
fn learn(text: &str, known: &mut BTreeMap<String, String>) {
    for part in text.split(BASE).skip(1) {
        let ruby = part.split(END).next().unwrap_or_default();
        let Some((base, reading)) = ruby.split_once(READING) else { continue };
        // What one character is read like depends on those beside it.
        if base.chars().count() > 1 {
            known.entry(base.to_owned()).or_insert_with(|| reading.to_owned());
        }
    }
}

/// The text with the readings that are known of its words, the longest word first.
fn with_readings(text: &str, known: &BTreeMap<String, String>) -> String {
    let longest = known.keys().map(String::len).max().unwrap_or_default();
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let ruby = Some(first).filter(|&first| first == BASE).and_then(|_| rest.find(END));
        let ends = (1..=longest.min(rest.len())).rev().filter(|_| is_han(first));
        let word = ends.filter_map(|end| rest.get(..end)).find_map(|word| known.get_key_value(word));
        let (here, after) = match (ruby, word) {
            (Some(end), _) => rest.split_at(end + END.len_utf8()),
            (None, Some((word, reading))) => {
                out.push(BASE);
                out.push_str(word);
                out.push(READING);
                out.push_str(reading);
                out.push(END);
                ("", rest.get(word.len()..).unwrap_or_default())
            }
            (None, None) => rest.split_at(first.len_utf8()),
        };
        out.push_str(here);
        rest = after;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noted(text: &str) -> String {
        text.replace('｜', &BASE.to_string()).replace('《', &READING.to_string()).replace('》', &END.to_string())
    }

    #[test]
    fn a_reading_that_is_given_once_is_known_everywhere() {
        let mut known = BTreeMap::new();
        learn(&noted("｜入間市《いるまし》の｜外国人《がいこくじん》と｜人《ひと》"), &mut known);
        learn(&noted("｜外国人市民《がいこくじんしみん》、｜入間市《ちがう》"), &mut known);
        assert_eq!(
            with_readings(&noted("入間市の外国人市民と外国人と｜人《じん》と人"), &known),
            noted(
                "｜入間市《いるまし》の｜外国人市民《がいこくじんしみん》と｜外国人《がいこくじん》と｜人《じん》と人"
            ),
        );
    }
}
