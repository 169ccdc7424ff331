//! The project's theme, looked through before anything is rendered: what is wrong with it comes in the same run as what
//! is wrong with the content. The program's own files are held by its tests.
//!
//! 1. Templates are compiled.
//! 2. Their markup, the style sheets, what scripts import, and drawings and documents among the theme's files hold and load
//!    nothing that the site's Content Security Policy stops; and what they write is of use to readers.
//! 3. What is open in a style sheet is closed, drawings are XML, and scripts can be parsed. Every file that a style sheet or
//!    a script names is there, and no two files have one key.
//! 4. A template that nothing can come to is said to be lost, and one in which nothing stands is refused.

use crate::base::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::base::source::{FileId, SourceFile, Sources, Span};
use crate::engines::script::{self, Excess, Import};
use crate::engines::spelling::nearest;
use crate::engines::stylesheet::{self, Mistake, Target};
use crate::engines::theme::markup::{self, Fault, Kind, Unfit, is_elsewhere};
use crate::engines::theme::misuse::{Misuse, misuses};
use crate::engines::theme::source::{Call, names};
use crate::engines::xml;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Endings of fonts: the policy has no place for them.
const FONTS: [&str; 5] = ["woff", "woff2", "ttf", "otf", "eot"];

/// Looks a theme through.
pub fn theme(sources: &Sources, diagnostics: &mut Diagnostics) {
    for (file, source) in sources.iter().filter(|(_, source)| !source.builtin) {
        match source.path.splitn(4, '/').collect::<Vec<_>>().as_slice() {
            ["themes", _, "templates", _] if source.text.trim().is_empty() => {
                let problem = "nothing stands in it, and nothing would be on its pages";
                let empty = Diagnostic::at(Code::Template, Span::new(file, 0..0)).with("problem", problem);
                diagnostics.push(empty.help("help-empty"));
            }
            ["themes", _, "templates", _] => {
                faults(file, source, Kind::Template, diagnostics);
                misused(file, source, diagnostics);
            }
            ["themes", _, "assets", name] => match Kind::of(name) {
                Some(kind) => {
                    faults(file, source, kind, diagnostics);
                    diagnostics
                        .append((kind == Kind::Drawing).then(|| drawing(file, source)).flatten().into_iter().collect());
                }
                None if name.ends_with("js") => script(file, source, name, sources, diagnostics),
                None => style_sheet(file, source, name, sources, diagnostics),
            },
            _ => {}
        }
    }
    keys(sources, diagnostics);
    lost(sources, diagnostics);
}

fn faults(file: FileId, source: &SourceFile, kind: Kind, diagnostics: &mut Diagnostics) {
    let is_template = kind == Kind::Template;
    let in_code = if is_template { markup::literals(&source.text) } else { Vec::new() };
    for (fault, range) in markup::faults(&source.text, kind).into_iter().chain(in_code) {
        let written = source.text.get(range.clone()).unwrap_or_default();
        let (case, label, help) = match fault {
            Fault::Elsewhere if is_template => ("elsewhere", "label", "help"),
            Fault::Elsewhere => ("elsewhere", "label-file", "help-file"),
            Fault::Inline if is_template => ("inline", "label", "help-inline"),
            Fault::Inline => ("inline-file", "label-file", "help-file"),
            Fault::Root if is_template => ("root", "label-root", "help-root-template"),
            Fault::Root => ("root", "label-root", "help-file"),
            Fault::Stopped => ("stopped", "label", "help-stopped"),
            Fault::Base => ("base", "label-base", "help-base"),
            Fault::Refresh => ("refresh", "label-refresh", "help-refresh"),
            Fault::Entity => ("entity", "label-entity", "help-entity"),
            Fault::Unquoted => ("unquoted", "label-unquoted", "help-unquoted"),
        };
        diagnostics.push(refused(Span::new(file, range), written, case).label(label).help(help));
    }
}

/// What makes a file no XML, or no drawing.
fn drawing(file: FileId, source: &SourceFile) -> Option<Diagnostic> {
    let drawing = source.path.rsplit('.').next().is_some_and(|ending| ending.eq_ignore_ascii_case("svg"));
    let xml::Mistake { kind, range, name } = xml::mistake(&source.text, drawing)?;
    let (case, help) = match kind {
        xml::Kind::Ampersand => ("ampersand", "help-ampersand"),
        xml::Kind::Entity => ("entity", "help-entity"),
        xml::Kind::Twice => ("twice", "help-twice"),
        xml::Kind::Unquoted => ("unquoted", "help-unquoted"),
        xml::Kind::Valueless => ("valueless", "help-valueless"),
        xml::Kind::Less => ("less", "help-less"),
        xml::Kind::Apart => ("apart", "help-apart"),
        xml::Kind::Prefix if name == "xlink" => ("prefix", "help-xlink"),
        xml::Kind::Prefix => ("prefix", "help-prefix"),
        xml::Kind::Second => ("second", "help-second"),
        xml::Kind::Outside => ("outside", "help-outside"),
        xml::Kind::Empty => ("empty", "help-empty"),
        xml::Kind::Root => ("root", "help-root"),
        xml::Kind::Declaration => ("declaration", "help-declaration"),
        xml::Kind::Encoding => ("encoding", "help-encoding"),
        xml::Kind::Comment => ("dashes", "help-dashes"),
        xml::Kind::Character => ("character", "help-character"),
        xml::Kind::Tags => match tags(file, source) {
            Some(problem) => return Some(problem),
            None => ("other", "help-xml"),
        },
        xml::Kind::Cut => ("cut", "help-cut"),
        xml::Kind::Other => ("other", "help-xml"),
    };
    let problem = Diagnostic::at(Code::MarkupSyntax, Span::new(file, range)).with("case", case).with("name", name);
    Some(problem.label(if kind == xml::Kind::Root { "label-root" } else { "label-xml" }).help(help))
}

/// The first tag of a drawing that does not fit the others.
fn tags(file: FileId, source: &SourceFile) -> Option<Diagnostic> {
    let problem = |range, case, name| {
        Diagnostic::at(Code::MarkupSyntax, Span::new(file, range)).with("case", case).with("name", name)
    };
    let (problem, other, label) = match markup::unfit(&source.text)? {
        Unfit::Open(name, range, end) => {
            (problem(range, "open", name).label("label-drawing").help("help-drawing"), end, "end")
        }
        Unfit::Stray(name, range, top) => {
            (problem(range, "stray", name).label("label-drawing").help("help-stray"), top, "open")
        }
    };
    Some(other.into_iter().fold(problem, |problem, range| problem.and(Span::new(file, range), label)))
}

/// What a script imports, or why it is none.
fn script(file: FileId, source: &SourceFile, name: &str, sources: &Sources, diagnostics: &mut Diagnostics) {
    if let Some((excess, limit, range)) = script::excess(&source.text) {
        let case = if excess == Excess::Bytes { "script" } else { "brackets" };
        let problem = Diagnostic::at(Code::TooLarge, Span::new(file, range)).with("case", case);
        return diagnostics.push(problem.with("limit", limit.to_string()).help("help-script"));
    }
    if let Some((problem, range)) = script::mistake(&source.text) {
        let problem = Diagnostic::at(Code::ScriptSyntax, Span::new(file, range)).with("problem", problem);
        return diagnostics.push(problem);
    }
    for Import { range, needed } in script::imports(&source.text) {
        let address = source.text.get(range.clone()).unwrap_or_default();
        let span = Span::new(file, range);
        let refused = |case| refused(span, address, case);
        if is_elsewhere(address) {
            diagnostics.push(refused("elsewhere").help("help-script"));
        } else if address.starts_with('/') {
            diagnostics.push(refused("root").label("label-root").help("help-root-script"));
        } else if !address.starts_with("./") && !address.starts_with("../") {
            // A library may ask for what only servers have, and not come to it in a browser.
            if !needed {
                continue;
            }
            diagnostics.push(refused("bare").label("label-bare").help("help-bare"));
        } else if let Target::Asset(wanted, _) = stylesheet::target(name, address) {
            if let Some(missing) = missing(&wanted, span, sources) {
                diagnostics.push(missing);
            } else if begins_circle(name, &wanted, sources) {
                diagnostics.push(refused("circle-script").label("label-circle-script").help("help-circle-script"));
            }
        }
    }
}

/// That a theme has no file of this name.
fn missing(wanted: &str, span: Span, sources: &Sources) -> Option<Diagnostic> {
    if sources.assets.iter().any(|asset| asset.name == wanted) {
        return None;
    }
    let nearest = nearest(wanted, sources.assets.iter().map(|asset| asset.name.as_str()));
    let diagnostic = Diagnostic::at(Code::MissingFile, span)
        .with("path", format!("assets/{wanted}"))
        .with("nearest", nearest.unwrap_or_default())
        .help(if nearest.is_some() { "help-asset-nearest" } else { "help-asset" });
    Some(diagnostic)
}

/// What a template writes so that no reader could use it.
fn misused(file: FileId, source: &SourceFile, diagnostics: &mut Diagnostics) {
    for (misuse, range) in misuses(&source.text) {
        let written = source.text.get(range.clone()).unwrap_or_default();
        let (problem, help) = match misuse {
            Misuse::Unsafe => ("is markup: without `safe`, readers would see its tags", "help-unsafe"),
            Misuse::Live => ("is no markup: with `safe`, what it says would be taken for some", "help-live"),
            Misuse::Quoted => ("is markup: its quotes would end the attribute", "help-quoted"),
            Misuse::Rootless => {
                ("begins at the root of the site: from a page in a folder it would lead elsewhere", "help-rootless")
            }
            Misuse::Braces => ("is text, and readers would see it", "help-braces"),
        };
        let problem =
            Diagnostic::at(Code::Template, Span::new(file, range)).with("problem", format!("`{written}` {problem}"));
        diagnostics.push(problem.with("written", written).help(help));
    }
}

fn refused(span: Span, written: &str, case: &'static str) -> Diagnostic {
    let url: String = written.chars().take(80).collect();
    Diagnostic::at(Code::RefusedResource, span).with("url", url).with("case", case)
}

/// What is open in a style sheet and never closed, or the other way round.
fn grammar(file: FileId, source: &SourceFile, diagnostics: &mut Diagnostics) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    for (mistake, range) in stylesheet::mistakes(&source.text) {
        places.push(range.clone());
        let written = source.text.get(range.clone()).unwrap_or_default();
        let begin = written.chars().next().map_or("", |first| written.get(..first.len_utf8()).unwrap_or_default());
        let sign;
        let (case, sign, label, help) = match mistake {
            Mistake::Comment => ("comment", "*/", "label-comment", "help"),
            Mistake::Line => ("line", begin, "label-line", "help-line"),
            Mistake::Text => ("text", begin, "label-text", "help-text"),
            Mistake::Open('{') => ("brace", "}", "label-brace", "help"),
            Mistake::Open('(') => ("bracket", ")", "label", "help"),
            Mistake::Open(_) => ("bracket", "]", "label", "help"),
            Mistake::Stray(';') => ("semicolon", ";", "label-stray-brace", "help-take"),
            Mistake::Outside => ("outside", "", "label-outside", "help-outside"),
            Mistake::Late => ("late", "", "label-late", "help-late"),
            Mistake::Wide(' ') => ("space", " ", "label-wide", "help-space"),
            Mistake::Wide(meant) => {
                sign = meant.to_string();
                ("wide", sign.as_str(), "label-wide", "help-wide")
            }
            Mistake::Stray('}') => ("stray", "}", "label-stray-brace", "help-stray"),
            Mistake::Stray(_) => ("stray", begin, "label-stray", "help-stray"),
        };
        let problem = Diagnostic::at(Code::CssSyntax, Span::new(file, range)).with("case", case).with("open", begin);
        diagnostics.push(problem.with("sign", sign).label(label).help(help));
    }
    places
}

fn style_sheet(file: FileId, source: &SourceFile, name: &str, sources: &Sources, diagnostics: &mut Diagnostics) {
    let is_sheet = name.to_ascii_lowercase().ends_with("css");
    let broken = if is_sheet { grammar(file, source, diagnostics) } else { Vec::new() };
    for stylesheet::Address { range, text } in stylesheet::addresses(&source.text) {
        // What has no end is no address.
        if broken.iter().any(|it| it.start < range.end && range.start <= it.end) {
            continue;
        }
        let address = text.as_str();
        let span = Span::new(file, range);
        if is_elsewhere(address) {
            diagnostics.push(refused(span, address, "elsewhere").help("help-sheet"));
            continue;
        }
        match stylesheet::target(name, address) {
            Target::Here => {}
            Target::Root => diagnostics.push(refused(span, address, "root").label("label-root").help("help-root")),
            Target::Asset(wanted, _) if FONTS.contains(&wanted.rsplit('.').next().unwrap_or_default()) => {
                diagnostics.push(refused(span, address, "font").help("help-font"));
            }
            Target::Asset(wanted, _) => {
                if let Some(missing) = missing(&wanted, span, sources) {
                    diagnostics.push(missing);
                } else if begins_circle(name, &wanted, sources) {
                    diagnostics.push(refused(span, address, "circle").label("label-circle").help("help-circle"));
                }
            }
        }
    }
}

/// Whether a style sheet or a script that loads a file is in a circle with it, and the first of those that are by its name:
/// a circle is said once.
fn begins_circle(name: &str, wanted: &str, sources: &Sources) -> bool {
    let below = loaded(wanted, sources);
    below.contains(name) && below.iter().all(|other| name <= other.as_str() || !loaded(other, sources).contains(name))
}

/// A style sheet or a script and all that it loads, itself or through others.
fn loaded(from: &str, sources: &Sources) -> BTreeSet<String> {
    let mut seen = BTreeSet::from([from.to_owned()]);
    let mut waiting = vec![from.to_owned()];
    while let Some(next) = waiting.pop() {
        let asset = sources.assets.iter().find(|asset| asset.name == next);
        let text = asset.and_then(|asset| std::str::from_utf8(&asset.bytes).ok()).unwrap_or_default();
        let addresses = match next.rsplit('.').next() {
            Some("css") => stylesheet::addresses(text),
            Some("js" | "mjs") => script::addresses(text),
            _ => Vec::new(),
        };
        for address in addresses {
            if let Target::Asset(more, _) = stylesheet::target(&next, &address.text)
                && seen.insert(more.clone())
            {
                waiting.push(more);
            }
        }
    }
    seen
}

/// Two files with one key: a template could name only one of them.
fn keys(sources: &Sources, diagnostics: &mut Diagnostics) {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    for asset in &sources.assets {
        let key = asset.key();
        if let Some(first) = known.get(&key) {
            let diagnostic =
                Diagnostic::new(Code::AmbiguousAsset).with("path", &asset.path).with("other", *first).with("key", key);
            diagnostics.push(diagnostic);
        } else {
            known.insert(key, &asset.path);
        }
    }
}

/// Templates that replace nothing, that nothing calls, and that define no component: their names are likely misspelled.
fn lost(sources: &Sources, diagnostics: &mut Diagnostics) {
    let templates = sources.iter().filter_map(|(file, source)| {
        let (theme, name) = source.path.strip_prefix("themes/")?.split_once("/templates/")?;
        Some((file, source, theme, name))
    });
    let templates: Vec<_> = templates.collect();
    let mut called = BTreeSet::new();
    for (_, source, ..) in &templates {
        let calls = names(&source.text).into_iter().filter(|named| matches!(named.call, Call::Extends | Call::Include));
        called.extend(calls.map(|named| named.name));
    }
    let ground: BTreeSet<&str> =
        templates.iter().filter(|(_, source, ..)| source.builtin).map(|(.., name)| *name).collect();
    for (_, source, theme, name) in &templates {
        let is_called = called.contains(name) || called.contains(format!("{theme}/{name}").as_str());
        let defines = names(&source.text).iter().any(|named| named.call == Call::Component);
        if !source.builtin && !is_called && !defines && !ground.contains(name) {
            let nearest = nearest(name, ground.iter().copied());
            let warning = Diagnostic::new(Code::IgnoredFile)
                .with("path", &source.path)
                .with("nearest", nearest.unwrap_or_default())
                .help(if nearest.is_some() { "help-template-nearest" } else { "help-template" });
            diagnostics.push(warning);
        }
    }
}
