//! minify-html: spaces and quotes that a browser does not need.
//!
//! 1. Minifying every page would take longer than all the rest: pages of one shape share their markup, which is minified
//!    once (`theme::pieces`).
//! 2. The options that break the standard stay off, and closing tags stay in: the Nu checker accepts the output.
//! 3. minify-html has a parser of its own, which closes some elements elsewhere than a browser does, and drops a few
//!    attributes that mean something. So what it wrote is read by the standard's rules and held against what it was
//!    given: where a tag, an attribute or a word is not the same, the markup stays as it was.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use minify_html::{Cfg, minify};
use std::convert::Infallible;

/// A page without needless bytes, looked at from end to end.
#[must_use]
pub fn whole(page: &str) -> Vec<u8> {
    let configuration = Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, ..Cfg::default() };
    let minified = minify(page.as_bytes(), &configuration);
    let is_same = std::str::from_utf8(&minified).is_ok_and(|minified| read(page) == read(minified));
    if is_same { minified } else { page.as_bytes().to_vec() }
}

/// Elements that have no end.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// What an attribute says by itself, so that it may be left out.
const NEEDLESS: [(&str, &str); 7] = [
    ("class", ""),
    ("media", "all"),
    ("method", "get"),
    ("style", ""),
    ("type", "text/css"),
    ("type", "text/javascript"),
    ("type", "text"),
];

/// What a browser reads, put down so that nothing else is put down in the same way: tags with their attributes in order, and
/// what stands between them but for spaces. Marks are bytes that no text has.
#[derive(Debug, Default)]
struct Read {
    seen: Vec<u8>,
    /// The name and the attributes of a tag that is still open.
    tag: Option<(Vec<u8>, Vec<Attribute>)>,
}

/// Name and value.
type Attribute = (Vec<u8>, Vec<u8>);

const START: u8 = 0xff;
const END: u8 = 0xfe;
const ATTRIBUTE: u8 = 0xfd;
const VALUE: u8 = 0xfc;
const DONE: u8 = 0xfb;

fn read(page: &str) -> Vec<u8> {
    let mut read = Read { seen: Vec::with_capacity(page.len()), tag: None };
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
        read.see(&event);
        None
    });
    // What stands in `<title>` and `<script>` is text.
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(page, emitter).for_each(drop);
    read.seen
}

impl Read {
    fn see(&mut self, event: &CallbackEvent<'_>) {
        match *event {
            CallbackEvent::OpenStartTag { name } => self.tag = Some((name.to_vec(), Vec::new())),
            CallbackEvent::AttributeName { name } => {
                if let Some((_, attributes)) = &mut self.tag {
                    attributes.push((name.to_vec(), Vec::new()));
                }
            }
            CallbackEvent::AttributeValue { value } => {
                if let Some((_, last)) = self.tag.as_mut().and_then(|(_, attributes)| attributes.last_mut()) {
                    last.extend_from_slice(value);
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                let Some((name, attributes)) = self.tag.take() else { return };
                self.open(&name, attributes);
                // In SVG that is the end as well; elsewhere it is a mistake, and whoever makes it sees it.
                if self_closing && !VOID.iter().any(|void| void.as_bytes() == name) {
                    self.close(&name);
                }
            }
            CallbackEvent::EndTag { name } => self.close(name),
            CallbackEvent::String { value } => {
                self.seen.extend(value.iter().filter(|byte| !byte.is_ascii_whitespace()));
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
    }

    fn open(&mut self, name: &[u8], mut attributes: Vec<Attribute>) {
        self.seen.push(START);
        self.seen.extend_from_slice(name);
        // Of two with one name, browsers take the first.
        attributes.sort_by(|one, other| one.0.cmp(&other.0));
        attributes.dedup_by(|second, first| second.0 == first.0);
        for (name, value) in &attributes {
            self.attribute(name, value);
        }
        self.seen.push(DONE);
    }

    fn close(&mut self, name: &[u8]) {
        self.seen.push(END);
        self.seen.extend_from_slice(name);
        self.seen.push(DONE);
    }

    /// An attribute as it is compared: spaces around and between words do not count, nor the value of one that is only there
    /// or not; one that says nothing is not there.
    fn attribute(&mut self, name: &[u8], value: &[u8]) {
        let before = self.seen.len();
        self.seen.push(ATTRIBUTE);
        self.seen.extend_from_slice(name);
        self.seen.push(VALUE);
        let start = self.seen.len();
        // The numbers of `<meta name=viewport>` need no spaces between them.
        let gap = if name == b"content" { None } else { Some(b' ') };
        for word in value.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()) {
            if self.seen.len() > start {
                self.seen.extend(gap);
            }
            self.seen.extend_from_slice(word);
        }
        let said = self.seen.get(start..).unwrap_or_default();
        let is_default = |&(known, default): &(&str, &str)| {
            known.as_bytes() == name && said.eq_ignore_ascii_case(default.as_bytes())
        };
        if NEEDLESS.iter().any(is_default) {
            self.seen.truncate(before);
        } else if said.eq_ignore_ascii_case(name) {
            self.seen.truncate(start);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(page: &str) -> String {
        String::from_utf8(whole(page)).expect("UTF-8")
    }

    #[test]
    fn what_a_browser_does_not_need_goes() {
        let page = "<ul class=\"a  b\" hidden=\"hidden\">\n  <li>\n    a <b>b</b>\n  <li>\n    c\n</ul>\n<!-- x -->\n<svg><path d=\"M0 0\"/></svg>";
        assert_eq!(shown(page), "<ul class=\"a b\" hidden><li>a <b>b</b><li>c</ul><svg><path d=\"M0 0\"/></svg>");
    }

    #[test]
    fn what_would_be_lost_stays() {
        for page in [
            "<ul><li><p>a</ul><p>b</p>",
            "<div><ul><li><p>a</ul></div><p>after</p>",
            "<table><tr><td>1</table><p>after</p>",
            "<table><tbody><tr><td>1</td></table><p>after</p>",
            "<select><optgroup label=a><option>1<option>2</select><p>after</p>",
            "<template><tr><td>x</template><p>after</p>",
            "<p>x<math><mi>x</mi><mspace/><mi>y</mi></math> after</p>",
            "<div hidden=\"until-found\">x</div>",
            "<input type=radio value=\"\">",
            "<p lang=\"\">x</p>",
        ] {
            assert_eq!(read(&shown(page)), read(page), "{page}");
        }
    }
}
