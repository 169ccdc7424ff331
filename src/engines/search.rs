//! Pagefind: an edition's search index as files, made in memory.
//!
//! 1. Pagefind cuts texts into words by dictionaries, one in the index and another in the browser, and where the two cut
//!    differently nothing is found. So it gets words that are cut already (`words`), and `search.js` cuts a query by the
//!    same rules.
//! 2. Each document is a small HTML file, since only that has weights and anchors: an anchor's title is the text as it is
//!    shown, and the words behind it are what is found. The first anchors have no text: they hold names and place.
//! 3. An index depends on its [`input`] alone: documents keep their order, and Pagefind sorts what it has hashed. Two
//!    documents must not have one path, or Pagefind keeps the last.
//! 4. Pagefind's own pages and controls are left out, and its worker: an edition's index is small, and without a worker
//!    a page needs fewer permissions.
//!
//! Pagefind reads one variable of the environment, `PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE`, for its own tests.

mod words;

use super::prose::escape;
use crate::model::search::{BASE, Document, END, Passage, READING, Rank};
use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use words::Words;

/// What an index depends on beside its documents: Pagefind's version and ours. A test holds the first to the lock file.
pub const FORMAT: &str = "pagefind 1.6.0, keikaku 1";

/// How many documents share a file of texts: a few kilobytes, and not a file for each page.
const SHARED: usize = 4;

/// An index as files: paths below its folder, and bytes.
pub type Files = Vec<(String, Vec<u8>)>;

/// What Pagefind gets of an edition, each document with its path.
#[must_use]
pub fn input(documents: &[Document]) -> Vec<(String, String)> {
    documents.iter().map(|document| (document.path.clone(), html(document))).collect()
}

/// Makes the indexes of several editions, each with its tag, at the same time.
///
/// # Errors
/// What Pagefind says. Nothing that a project holds is known to bring it about.
pub fn indexes(inputs: Vec<(String, Vec<(String, String)>)>) -> Result<Vec<Files>, String> {
    // Threads of their own: Pagefind waits inside for the pool that pages are rendered on.
    std::thread::scope(|scope| {
        let threads: Vec<_> = inputs.into_iter().map(|(tag, input)| scope.spawn(move || index(&tag, input))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err("it panicked".to_owned()))).collect()
    })
}

fn index(tag: &str, input: Vec<(String, String)>) -> Result<Files, String> {
    let said = |error: &dyn std::fmt::Display| error.to_string();
    let groups = u32::try_from(input.len().div_ceil(SHARED)).unwrap_or(u32::MAX).max(1);
    let config = PagefindServiceConfig::builder().force_language(tag.to_lowercase()).max_fragments(groups).build();
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| said(&error))?;
    let files = runtime.block_on(async {
        let mut index = PagefindIndex::new(Some(config))?;
        for (path, html) in input {
            index.add_html_file(None, Some(path), html).await?;
        }
        index.get_files().await
    });
    let files = files
        .map_err(|error| said(&error))?
        .into_iter()
        .filter_map(|file| Some((file.filename.to_str()?.replace('\\', "/"), file.contents)));
    let mut files: Files = files.collect();
    // Where the language has a program of its own, nobody asks for the one without a language.
    let own = files.iter().any(|(path, _)| path.starts_with("wasm.") && path != UNKNOWN);
    files.retain(|(path, _)| is_needed(path) && !(own && path == UNKNOWN));
    files.sort();
    Ok(files)
}

/// The program that stems no words.
const UNKNOWN: &str = "wasm.unknown.pagefind";

fn is_needed(path: &str) -> bool {
    path.contains('/') || matches!(path, "pagefind.js" | "pagefind-entry.json") || {
        std::path::Path::new(path).extension().is_some_and(|ending| ending == "pagefind" || ending == "pf_meta")
    }
}

/// A document as Pagefind reads it.
fn html(document: &Document) -> String {
    let mut html = "<html><body>".to_owned();
    let weight = match document.rank {
        Rank::Name => "10",
        Rank::Term => "6",
        Rank::List => "4",
    };
    for title in &document.titles {
        text(&mut html, "title", title, weight);
    }
    if let Some((title, lang)) = &document.borrowed {
        anchor(&mut html, &format!("title-{lang}"), title);
    }
    anchor(&mut html, "place", &document.place.join(" › "));
    if !document.translated {
        anchor(&mut html, "partly", "1");
    }
    for Passage { anchor, text: passage } in &document.passages {
        text(&mut html, &format!("#{anchor}"), passage, "1");
    }
    html.push_str("</body></html>");
    html
}

/// An anchor with a text, and behind it the words of that text.
fn text(html: &mut String, id: &str, noted: &str, weight: &str) {
    anchor(html, id, noted);
    let mut words = Words::default();
    words.plain(noted);
    words.readings(noted);
    html.push_str("<dd data-pagefind-weight=\"");
    html.push_str(weight);
    html.push_str("\">");
    html.push_str(&words.joined());
    html.push_str("</dd>");
}

/// What `search.js` reads of a document. The element is empty: Pagefind would keep its text once more.
fn anchor(html: &mut String, id: &str, shown: &str) {
    html.push_str("<dd id=\"");
    escape(id, html);
    html.push_str("\" data-pagefind-title=\"");
    escape(shown, html);
    html.push_str("\"></dd>");
}

/// A text's parts: what stands in it, and the reading of that, if it has one.
fn parts(noted: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    noted.split(BASE).enumerate().flat_map(|(number, part)| {
        let (ruby, rest) = if number == 0 { (None, part) } else { split(part) };
        ruby.into_iter().chain([(rest, None)])
    })
}

/// What follows the mark of a base: base and reading, and what comes after them.
fn split(part: &str) -> (Option<(&str, Option<&str>)>, &str) {
    let (ruby, rest) = part.split_once(END).unwrap_or((part, ""));
    let (base, reading) = ruby.split_once(READING).unwrap_or((ruby, ""));
    (Some((base, Some(reading))), rest)
}

#[cfg(test)]
mod tests;
