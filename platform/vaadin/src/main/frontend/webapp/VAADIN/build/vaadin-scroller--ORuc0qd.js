import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Cr as n,Fn as r,Gn as i,Hn as a,Kn as o,Or as s,Pn as c,Sr as l,Vn as u,ar as d,in as f,ir as p,jn as m,jr as h,kn as g,rn as _}from"./indexhtml-C15Xwie0.js";import{n as v,t as y}from"./overflow-controller-D5la_T9O.js";var b,x=e((()=>{g(),l(),b=h`
  :host {
    --_overflow-indicator-height: var(--vaadin-scroller-overflow-indicator-height, 1px);
    --_overflow-indicator-color: var(--vaadin-scroller-overflow-indicator-color, var(--vaadin-border-color-secondary));
    /* Don't let these properties inherit */
    --vaadin-scroller-padding-block: 0px;
    --vaadin-scroller-padding-inline: 0px;
    --vaadin-scroller-overflow-indicator-top-opacity: 0;
    --vaadin-scroller-overflow-indicator-bottom-opacity: 0;
    display: block;
    overflow: auto !important;
    outline: none;
    box-sizing: border-box;
    padding: var(--vaadin-scroller-padding-block) var(--vaadin-scroller-padding-inline);
    contain: paint;
  }

  :host([focus-ring]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([scroll-direction='vertical']) {
    overflow-x: hidden !important;
  }

  :host([scroll-direction='horizontal']) {
    overflow-y: hidden !important;
  }

  :host([scroll-direction='none']) {
    overflow: hidden !important;
  }

  :host::before,
  :host::after {
    content: '';
    display: block;
    opacity: 0;
    position: sticky;
    inset: 0 calc(var(--vaadin-scroller-padding-inline) * -1);
    z-index: 9999;
    pointer-events: none;
    box-sizing: border-box;
    height: var(--_overflow-indicator-height);
    margin-inline: calc(var(--vaadin-scroller-padding-inline) * -1);
    background: linear-gradient(
      var(--_overflow-indicator-dir, to bottom),
      var(--_overflow-indicator-color),
      var(--_overflow-indicator-color) 1px,
      transparent
    );
  }

  :host::before {
    top: 0;
    margin-bottom: calc(var(--_overflow-indicator-height) * -1);
    translate: 0 calc(var(--vaadin-scroller-padding-block) * -1);
  }

  :host::after {
    bottom: 0;
    margin-top: calc(var(--_overflow-indicator-height) * -1);
    translate: 0 calc(var(--vaadin-scroller-padding-block) * 1);
    --_overflow-indicator-dir: to top;
  }

  :host([overflow~='top'])::before {
    opacity: var(--vaadin-scroller-overflow-indicator-top-opacity);
  }

  :host([overflow~='bottom'])::after {
    opacity: var(--vaadin-scroller-overflow-indicator-bottom-opacity);
  }

  :host([theme~='overflow-indicator-top'][overflow~='top']),
  :host([theme~='overflow-indicators'][overflow~='top']) {
    --vaadin-scroller-overflow-indicator-top-opacity: 1;
  }

  :host([theme~='overflow-indicators'][overflow~='bottom']),
  :host([theme~='overflow-indicator-bottom'][overflow~='bottom']) {
    --vaadin-scroller-overflow-indicator-bottom-opacity: 1;
  }
`})),S,C=e((()=>{f(),S=e=>class extends _(e){static get properties(){return{scrollDirection:{type:String,reflectToAttribute:!0},tabindex:{type:Number,value:0,reflectToAttribute:!0}}}_shouldSetFocus(e){return e.target===this}}})),w,T=e((()=>{l(),d(),o(),v(),a(),r(),m(),x(),C(),w=class extends S(i(t(u(c(n))))){static get is(){return`vaadin-scroller`}static get styles(){return b}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return s`<slot></slot>`}ready(){super.ready(),this.__overflowController=new y(this),this.addController(this.__overflowController)}},p(w)}));export{T as n,w as t};