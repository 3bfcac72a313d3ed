use wechatpay_codegen::{diagnostic::{self, *}, docs, source, api};
struct S(Vec<source::Source>);
impl Sources for S { fn display(&self,f:&str)->String{f.into()} fn text(&self,f:&str)->&str{ self.0.iter().find(|s|s.path==f).map_or("",|s|&s.text)} }
fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let sources = source::read_tree(dir.as_ref()).unwrap();
    let mut all=vec![]; let mut ops=0; let mut rows=0; let mut hooks=0; let mut pages=vec![];
    for s in &sources { let mut sink=Sink::new(&s.path); if let Some(p)=docs::read(s,&mut sink){ if matches!(p.kind, docs::PageKind::Webhook{..}) {hooks+=1} else {ops+=p.operations.len()} rows+=p.rows; pages.push((p,s.text.as_str()));} all.extend(sink.finish()); }
    let (api,d)=api::lower(pages.iter().map(|(p,t)|(p,*t))); all.extend(d);
    let ex=api.pages.iter().flat_map(|p|&p.operations).filter(|o|o.body.as_ref().is_some_and(|b|b.example.is_some())).count();
    let bo=api.pages.iter().flat_map(|p|&p.operations).filter(|o|o.body.is_some()).count();
    drop(pages);
    let s=S(sources);
    let fmt = if std::env::args().nth(2).as_deref()==Some("human") {Format::Human{color:false}} else {Format::Json};
    print!("{}", diagnostic::render(&all,&s,fmt));
    eprintln!("ops {ops} hooks {hooks} rows {rows} examples {ex} of {bo} bodies");
}
