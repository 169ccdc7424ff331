//! A template as a tree: its elements, with the code around them that decides which of them are written.
//!
//! 1. Code within a tag, a comment or a script is part of it, if what it opens is closed there too. Where an `if` in a tag is
//!    not, each arm must end the tag: `<nav{% if a %} aria-label="b">{% else %}>{% endif %}`.
//! 2. What may be left out (`</li>`) and what has no end (`<br>`) is no part of the tree.
//! 3. What cannot be known (a text with markup that code writes, a loop that is left early) is [`Node::Unknown`]; so is
//!    all of a template whose code is no tree.

use super::super::markup::masked;
use super::super::source::{Piece, Token, pieces, tokens};
use super::items::{Item, Kind, items};
use crate::base::source::Span;
use crate::engines::theme::Template;
use std::ops::Range;

/// Elements without an end, or whose end may be left out.
const OPTIONAL: [&str; 42] = [
    "area",
    "base",
    "basefont",
    "bgsound",
    "body",
    "br",
    "caption",
    "col",
    "colgroup",
    "dd",
    "dt",
    "embed",
    "frame",
    "head",
    "hr",
    "html",
    "image",
    "img",
    "input",
    "keygen",
    "li",
    "link",
    "menuitem",
    "meta",
    "optgroup",
    "option",
    "p",
    "param",
    "plaintext",
    "rb",
    "rp",
    "rt",
    "rtc",
    "source",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "track",
    "wbr",
];

/// A tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The element's name, in small letters; what is written, where code makes it.
    pub name: String,
    /// Whether code makes a part of the name.
    pub made: bool,
    /// Where it stands.
    pub span: Span,
    /// Whether it stands in the project's own template.
    pub own: bool,
}

impl Mark {
    /// Whether one closes the other; `None` if that cannot be told.
    pub fn fits(&self, other: &Self) -> Option<bool> {
        let same = self.name == other.name;
        (same || !(self.made || other.made)).then_some(same)
    }
}

/// A part of a template.
#[derive(Debug, Clone)]
pub enum Node {
    Open(Mark),
    Close(Mark),
    /// A tag that closes itself, which some elements cannot.
    Maybe(Mark),
    /// `if`: one of these, of which one may be nothing.
    Choice(Vec<Vec<Node>>),
    Loop(Vec<Node>),
    Block(String, Vec<Node>),
    /// What is kept or changed before it is written, if it ever is.
    Held(Vec<Node>),
    Include(String),
    /// A component.
    Use(String),
    Super,
    Unknown,
}

/// A template.
#[derive(Debug, Default)]
pub struct Tree {
    /// The template that it extends.
    pub extends: Option<String>,
    pub nodes: Vec<Node>,
    pub components: Vec<(String, Vec<Node>)>,
}

/// A template's tree.
pub fn tree(template: &Template) -> Tree {
    Building::new(template).all().unwrap_or_else(Tree::unknown)
}

impl Tree {
    /// That of a template of which nothing can be said.
    pub fn unknown() -> Self {
        Self { nodes: vec![Node::Unknown], ..Self::default() }
    }
}

/// What is open in code.
#[derive(Debug)]
enum Frame {
    If(Arms),
    For(Option<Vec<Node>>),
    Block(String),
    Component(String),
    Held,
    /// A component with content, by its name.
    Content(String),
}

/// The arms of an `if`.
#[derive(Debug, Default)]
struct Arms {
    done: Vec<Vec<Node>>,
    has_else: bool,
    /// Where the tag ends in this arm that was open before it.
    tag_end: Option<usize>,
}

struct Building<'a> {
    template: &'a Template,
    masked: String,
    /// What is open, each with what stands before it.
    frames: Vec<(Frame, Vec<Node>)>,
    nodes: Vec<Node>,
    tree: Tree,
    /// How many drawings are open: in one, a tag can close itself.
    drawings: usize,
}

/// What code within a tag, a comment or a script has opened there: whether it has arms already.
type Within = Vec<(bool, Range<usize>)>;

impl<'a> Building<'a> {
    fn new(template: &'a Template) -> Self {
        let masked = masked(&template.text);
        Self { template, masked, frames: Vec::new(), nodes: Vec::new(), tree: Tree::default(), drawings: 0 }
    }

    fn all(&mut self) -> Option<Tree> {
        let text = &*self.template.text;
        let mut items = items(text).into_iter().peekable();
        let mut inside = 0..0;
        let mut opened = Within::new();
        for piece in pieces(text) {
            let (range, is_tag) = match piece {
                Piece::Markup(_) => continue,
                Piece::Expression(range) => (range, false),
                Piece::Tag(range) => (range, true),
            };
            while let Some(item) = items.next_if(|item| item.shown.start < range.start) {
                self.leave(&inside, &mut opened)?;
                inside = item.whole.clone();
                self.item(&item);
            }
            let tokens = tokens(text, range.clone());
            if inside.contains(&range.start) {
                within(&tokens, is_tag, range, &mut opened)?;
                continue;
            }
            self.leave(&inside, &mut opened)?;
            if is_tag {
                self.tag(&tokens, &range)?;
            } else {
                self.expression(&tokens);
            }
        }
        self.leave(&inside, &mut opened)?;
        for item in items {
            self.item(&item);
        }
        self.tree.nodes = std::mem::take(&mut self.nodes);
        self.frames.is_empty().then(|| std::mem::take(&mut self.tree))
    }

    /// What is behind a tag is in the arm of an `if` that the tag has opened.
    fn leave(&mut self, tag: &Range<usize>, opened: &mut Within) -> Option<()> {
        match std::mem::take(opened).as_slice() {
            [] => Some(()),
            [(false, code)] if tokens(&self.template.text, code.clone()).first()?.is_word("if") => {
                self.open(Frame::If(Arms { tag_end: Some(tag.end), ..Arms::default() }));
                Some(())
            }
            _ => None,
        }
    }

    fn item(&mut self, item: &Item) {
        let is_drawing = matches!(item.name.as_str(), "svg" | "math");
        match item.kind {
            Kind::Open if is_drawing => self.drawings += 1,
            Kind::Close if is_drawing => self.drawings = self.drawings.saturating_sub(1),
            Kind::Open | Kind::Close | Kind::Closed | Kind::Comment | Kind::Endless => {}
        }
        if item.kind == Kind::Endless {
            self.nodes.push(Node::Unknown);
        } else if item.kind != Kind::Comment && !OPTIONAL.contains(&item.name.as_str()) {
            let span = Span::new(self.template.file, item.shown.clone());
            let mark = Mark { name: item.name.clone(), made: item.made, span, own: !self.template.builtin };
            match item.kind {
                Kind::Open => self.nodes.push(Node::Open(mark)),
                Kind::Close => self.nodes.push(Node::Close(mark)),
                Kind::Closed if self.drawings == 0 => self.nodes.push(Node::Maybe(mark)),
                Kind::Closed | Kind::Comment | Kind::Endless => {}
            }
        }
    }

    fn expression(&mut self, tokens: &[Token<'_>]) {
        match tokens {
            [Token::Mark('<'), Token::Word(name, _), ..] => self.nodes.push(Node::Use((*name).to_owned())),
            [Token::Word("super", _), ..] => self.nodes.push(Node::Super),
            _ => {}
        }
        self.literals(tokens);
    }

    /// A text that may be markup.
    fn literals(&mut self, tokens: &[Token<'_>]) {
        if tokens.iter().any(|token| matches!(token, Token::Text(text, _) if text.contains('<'))) {
            self.nodes.push(Node::Unknown);
        }
    }

    fn open(&mut self, frame: Frame) {
        self.frames.push((frame, std::mem::take(&mut self.nodes)));
    }

    /// Closes what is open: what it is, and what stands in it.
    fn close(&mut self) -> Option<(Frame, Vec<Node>)> {
        let (frame, before) = self.frames.pop()?;
        Some((frame, std::mem::replace(&mut self.nodes, before)))
    }

    fn tag(&mut self, tokens: &[Token<'_>], range: &Range<usize>) -> Option<()> {
        self.literals(tokens.get(1..).filter(|_| !is_call(tokens)).unwrap_or_default());
        let name = tokens.get(1).and_then(|token| match token {
            Token::Word(name, _) | Token::Text(name, _) => Some((*name).to_owned()),
            Token::Mark(_) => None,
        });
        let first = match tokens.first()? {
            Token::Word(word, _) => *word,
            Token::Mark('<') if matches!(tokens.get(1), Some(Token::Mark('/'))) => "</",
            Token::Mark('<') => "<",
            Token::Mark(_) | Token::Text(..) => return None,
        };
        match first {
            "if" => self.open(Frame::If(Arms::default())),
            "for" => self.open(Frame::For(None)),
            "block" => self.open(Frame::Block(name?)),
            "component" => self.open(Frame::Component(name?)),
            "filter" => self.open(Frame::Held),
            "set" | "set_global" if !tokens.contains(&Token::Mark('=')) => self.open(Frame::Held),
            "set" | "set_global" => {}
            "<" => self.open(Frame::Content(name?)),
            "elif" | "else" => {
                let nodes = std::mem::take(&mut self.nodes);
                match &mut self.frames.last_mut()?.0 {
                    Frame::If(arms) => {
                        if arms.tag_end.is_some() {
                            arms.ends(range.start)?;
                            arms.tag_end = Some(tag_end(&self.masked, range.end)?);
                        }
                        arms.has_else |= first == "else";
                        arms.done.push(nodes);
                    }
                    Frame::For(body) => *body = Some(nodes),
                    Frame::Block(_) | Frame::Component(_) | Frame::Held | Frame::Content(_) => return None,
                }
            }
            "endif" | "endfor" | "endblock" | "endcomponent" | "endfilter" | "endset" | "</" => {
                self.end(first, range.start)?;
            }
            "include" => self.nodes.push(Node::Include(name?)),
            "extends" => self.tree.extends = Some(name?),
            _ => self.nodes.push(Node::Unknown),
        }
        Some(())
    }

    fn end(&mut self, word: &str, at: usize) -> Option<()> {
        let node = match (word, self.close()?) {
            ("endif", (Frame::If(mut arms), last)) => {
                arms.ends(at)?;
                if arms.tag_end.is_some() && !arms.has_else {
                    return None;
                }
                arms.done.push(last);
                arms.done.extend((!arms.has_else).then(Vec::new));
                Node::Choice(arms.done)
            }
            ("endfor", (Frame::For(None), body)) => Node::Loop(body),
            ("endfor", (Frame::For(Some(body)), otherwise)) => Node::Choice(vec![vec![Node::Loop(body)], otherwise]),
            ("endblock", (Frame::Block(name), nodes)) => Node::Block(name, nodes),
            ("endcomponent", (Frame::Component(name), nodes)) => {
                self.tree.components.push((name, nodes));
                return Some(());
            }
            ("endfilter" | "endset", (Frame::Held, nodes)) => Node::Held(nodes),
            ("</", (Frame::Content(name), nodes)) => {
                self.nodes.push(Node::Use(name));
                Node::Held(nodes)
            }
            _ => return None,
        };
        self.nodes.push(node);
        Some(())
    }
}

/// Whether code names a template, or gives a component what it takes.
fn is_call(tokens: &[Token<'_>]) -> bool {
    matches!(tokens.first(), Some(Token::Word("include" | "extends" | "component", _)))
}

impl Arms {
    /// Whether the tag that was open before has ended in the arm that ends here.
    fn ends(&self, at: usize) -> Option<()> {
        self.tag_end.is_none_or(|end| end <= at).then_some(())
    }
}

/// Where a tag ends of which an arm holds the rest.
fn tag_end(masked: &str, from: usize) -> Option<usize> {
    let rest = masked.get(from..)?;
    let end = rest.find(['<', '>'])?;
    rest.get(end..)?.starts_with('>').then_some(from + end + 1)
}

/// Notes what code opens and closes within a tag; `None` if it belongs to what stands around the tag.
fn within(tokens: &[Token<'_>], is_tag: bool, range: Range<usize>, opened: &mut Within) -> Option<()> {
    let word = match tokens.first() {
        Some(Token::Word(word, _)) if is_tag => *word,
        Some(Token::Mark('<')) if is_tag => return None,
        Some(Token::Word(..) | Token::Mark(_) | Token::Text(..)) | None => return Some(()),
    };
    match word {
        "if" | "for" | "block" | "filter" => opened.push((false, range)),
        "set" | "set_global" if !tokens.contains(&Token::Mark('=')) => opened.push((false, range)),
        "elif" | "else" => opened.last_mut()?.0 = true,
        "component" => return None,
        word if word.starts_with("end") => {
            opened.pop()?;
        }
        _ => {}
    }
    Some(())
}
