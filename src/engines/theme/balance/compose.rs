//! Templates put together as Tera does, to all that can stand on one kind of page: blocks in the template that is extended,
//! what is included, and components where they are used.
//!
//! 1. An element that is opened and closed among the same code is taken out on the way, so that little is left of sound
//!    templates.
//! 2. A choice in which each arm leaves the same is none.
//! 3. A component that uses itself is taken to leave nothing open; where it does not, it is [`Flat::Unknown`].

use super::tree::{Mark, Node, Tree};
use std::collections::BTreeMap;

/// A part of a page.
#[derive(Debug, Clone)]
pub enum Flat<'t> {
    Open(&'t Mark),
    Close(&'t Mark),
    Maybe(&'t Mark),
    Choice(Vec<Vec<Flat<'t>>>),
    Loop(Vec<Flat<'t>>),
    Unknown,
}

/// A tag of the project's and one of a theme that is extended, which closed each other.
pub type Crossed<'t> = Vec<(&'t Mark, &'t Mark)>;

/// Templates by what they are called.
#[derive(Debug)]
pub struct Composer<'t> {
    trees: BTreeMap<&'t str, &'t Tree>,
    themes: &'t [String],
    components: BTreeMap<&'t str, &'t [Node]>,
    known: BTreeMap<&'t str, Vec<Flat<'t>>>,
    /// The templates and components that are being put together, and those of them that use themselves.
    within: Vec<&'t str>,
    circular: Vec<&'t str>,
    /// How many nodes were put together so far.
    steps: usize,
    pub crossed: Crossed<'t>,
}

/// How many nodes are put together for all pages before what is left is taken as unknown: files that include each other
/// twice and twice again have more than anybody can wait for.
const STEPS: usize = 500_000;

/// What stands in a block: in the template itself, in the one that it extends, and so on.
type Blocks<'t> = BTreeMap<&'t str, Vec<&'t [Node]>>;

impl<'t> Composer<'t> {
    pub fn new(trees: BTreeMap<&'t str, &'t Tree>, themes: &'t [String]) -> Self {
        let mut components = BTreeMap::new();
        // The first theme's components come last, and take the place of the others'.
        for theme in themes.iter().rev() {
            let own = trees
                .iter()
                .filter(|(name, _)| name.strip_prefix(theme.as_str()).is_some_and(|it| it.starts_with('/')));
            for (name, nodes) in own.flat_map(|(_, tree)| &tree.components) {
                components.insert(name.as_str(), nodes.as_slice());
            }
        }
        let (known, within, circular, crossed) = (BTreeMap::new(), Vec::new(), Vec::new(), Vec::new());
        Self { trees, themes, components, known, within, circular, steps: 0, crossed }
    }

    /// All that can stand on a page of this template.
    pub fn page(&mut self, name: &str) -> Vec<Flat<'t>> {
        let mut next = Some(name.to_owned());
        let mut chain: Vec<(&'t str, &'t Tree)> = Vec::new();
        while let Some(wanted) = next.take() {
            match self.resolve(&wanted) {
                Some((name, tree)) if chain.iter().all(|(known, _)| *known != name) => {
                    chain.push((name, tree));
                    next.clone_from(&tree.extends);
                }
                Some(_) | None => return vec![Flat::Unknown],
            }
        }
        let Some(((name, ground), above)) = chain.split_last() else { return vec![Flat::Unknown] };
        let is_known = |nodes: &[Node]| !nodes.iter().any(|node| matches!(node, Node::Unknown));
        if self.within.contains(name) || !above.iter().all(|(_, tree)| is_known(&tree.nodes)) {
            return vec![Flat::Unknown];
        }
        let mut blocks = Blocks::new();
        for (_, tree) in &chain {
            gather(&tree.nodes, &mut blocks);
        }
        self.within.push(name);
        let page = self.expand(&ground.nodes, &blocks, None);
        self.within.pop();
        page
    }

    /// The template that a name means, by its whole name.
    pub fn resolve(&self, name: &str) -> Option<(&'t str, &'t Tree)> {
        let whole = self.trees.get_key_value(name);
        let found = whole
            .or_else(|| self.themes.iter().find_map(|it| self.trees.get_key_value(format!("{it}/{name}").as_str())));
        found.map(|(name, tree)| (*name, *tree))
    }

    fn expand(&mut self, nodes: &'t [Node], blocks: &Blocks<'t>, block: Option<(&'t str, usize)>) -> Vec<Flat<'t>> {
        let mut out = Vec::new();
        for node in nodes {
            self.steps += 1;
            if self.steps > STEPS {
                return vec![Flat::Unknown];
            }
            match node {
                Node::Open(mark) => out.push(Flat::Open(mark)),
                Node::Close(mark) => self.push(&mut out, Flat::Close(mark)),
                Node::Maybe(mark) => out.push(Flat::Maybe(mark)),
                Node::Choice(arms) => {
                    let arms = arms.iter().map(|arm| self.expand(arm, blocks, block)).collect();
                    self.choice(&mut out, arms);
                }
                Node::Loop(body) => {
                    let body = self.expand(body, blocks, block);
                    out.extend((!body.is_empty()).then_some(Flat::Loop(body)));
                }
                Node::Block(name, nodes) => {
                    let nodes =
                        blocks.get(name.as_str()).and_then(|all| all.first()).map_or(nodes.as_slice(), |first| first);
                    let parts = self.expand(nodes, blocks, Some((name, 0)));
                    self.extend(&mut out, parts);
                }
                Node::Super => {
                    let above =
                        block.and_then(|(name, level)| Some((*blocks.get(name)?.get(level + 1)?, name, level + 1)));
                    let parts = above.map(|(nodes, name, level)| self.expand(nodes, blocks, Some((name, level))));
                    self.extend(&mut out, parts.unwrap_or_else(|| vec![Flat::Unknown]));
                }
                Node::Held(nodes) => {
                    let parts = self.expand(nodes, blocks, block);
                    out.extend((!parts.is_empty()).then_some(Flat::Unknown));
                }
                Node::Include(name) => {
                    let parts = self.page(name);
                    self.extend(&mut out, parts);
                }
                Node::Use(name) => {
                    let parts = self.component(name);
                    self.extend(&mut out, parts);
                }
                Node::Unknown => out.push(Flat::Unknown),
            }
        }
        out
    }

    fn component(&mut self, name: &str) -> Vec<Flat<'t>> {
        let Some((&name, &nodes)) = self.components.get_key_value(name) else { return vec![Flat::Unknown] };
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        if self.within.contains(&name) {
            self.circular.push(name);
            return Vec::new();
        }
        self.within.push(name);
        let mut parts = self.expand(nodes, &Blocks::new(), None);
        self.within.pop();
        if !parts.is_empty() && self.circular.contains(&name) {
            parts = vec![Flat::Unknown];
        }
        self.known.insert(name, parts.clone());
        parts
    }

    fn choice(&mut self, out: &mut Vec<Flat<'t>>, mut arms: Vec<Vec<Flat<'t>>>) {
        let Some(first) = arms.first() else { return };
        if arms.iter().all(|arm| same(arm, first)) {
            let first = arms.swap_remove(0);
            self.extend(out, first);
        } else {
            out.push(Flat::Choice(arms));
        }
    }

    fn extend(&mut self, out: &mut Vec<Flat<'t>>, parts: Vec<Flat<'t>>) {
        for part in parts {
            self.push(out, part);
        }
    }

    fn push(&mut self, out: &mut Vec<Flat<'t>>, part: Flat<'t>) {
        if let (Some(Flat::Open(open)), Flat::Close(close)) = (out.last(), &part)
            && open.fits(close) == Some(true)
        {
            if open.own != close.own {
                self.crossed.push((open, close));
            }
            out.pop();
        } else {
            out.push(part);
        }
    }
}

/// The blocks of a template, those within others too.
fn gather<'t>(nodes: &'t [Node], blocks: &mut Blocks<'t>) {
    for node in nodes {
        match node {
            Node::Block(name, nodes) => {
                blocks.entry(name).or_default().push(nodes);
                gather(nodes, blocks);
            }
            Node::Choice(arms) => arms.iter().for_each(|arm| gather(arm, blocks)),
            Node::Loop(nodes) | Node::Held(nodes) => gather(nodes, blocks),
            Node::Open(_)
            | Node::Close(_)
            | Node::Maybe(_)
            | Node::Include(_)
            | Node::Use(_)
            | Node::Super
            | Node::Unknown => {}
        }
    }
}

/// Whether two parts open and close the same, whatever else they do.
fn same(one: &[Flat<'_>], other: &[Flat<'_>]) -> bool {
    let pair = |(one, other): (&Flat<'_>, &Flat<'_>)| match (one, other) {
        (Flat::Open(one), Flat::Open(other)) | (Flat::Close(one), Flat::Close(other)) => one.name == other.name,
        _ => false,
    };
    one.len() == other.len() && one.iter().zip(other).all(pair)
}
