import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Cr as n,Fn as r,Gn as i,Hn as a,Kn as o,Or as s,Pn as c,Sr as l,Ut as u,Vn as d,Wt as f,Xt as p,Zt as m,ar as h,ir as g,jn as _,jr as v,kn as y}from"./indexhtml-C15Xwie0.js";var b,x=e((()=>{y(),l(),b=v`
  :host {
    --_content: 0;
    --_footer: 0;
    --_gap: var(--vaadin-card-gap, var(--vaadin-gap-m));
    --_header: max(var(--_header-prefix), var(--_title), var(--_subtitle), var(--_header-suffix));
    --_header-prefix: 0;
    --_header-suffix: 0;
    --_media: 0;
    --_padding: var(--vaadin-card-padding, var(--vaadin-padding-m));
    --_subtitle: 0;
    --_title: 0;
    background: var(--vaadin-card-background, var(--vaadin-background-container));
    --_border-width: var(--vaadin-card-border-width, 0px);
    border: var(--_border-width) solid var(--vaadin-card-border-color, var(--vaadin-border-color-secondary));
    border-radius: var(--vaadin-card-border-radius, var(--vaadin-radius-m));
    box-shadow: var(--vaadin-card-shadow, none);
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
    padding: var(--_padding);
    position: relative;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:not([theme~='horizontal'])) {
    justify-content: space-between;
  }

  :host([_m]) {
    --_media: 1;
  }

  :host([_t]) {
    --_title: 1;
  }

  :host([_st]) {
    --_subtitle: 1;
  }

  :host([_h]) {
    --_header: 1;
    --_title: 0;
    --_subtitle: 0;
  }

  :host([_hp]) {
    --_header-prefix: 1;
  }

  :host([_hs]) {
    --_header-suffix: 1;
  }

  :host([_c]) {
    --_content: 1;
  }

  :host([_f]) {
    --_footer: 1;
  }

  [part='media'],
  [part='header'],
  [part='content'],
  [part='footer'] {
    display: none;
  }

  :host([_m]) [part='media'] {
    display: block;
  }

  :host(:is([_h], [_t], [_st], [_hp], [_hs])) [part='header'] {
    align-items: center;
    display: grid;
    gap: var(--_gap);
    row-gap: 0;
  }

  :host([_hs]) [part='header'] {
    grid-template-columns: 1fr auto;
  }

  :host([_hp]) [part='header'] {
    grid-template-columns: repeat(var(--_header-prefix), auto) 1fr;
  }

  :host([_c]) [part='content'] {
    display: block;
  }

  :host([_f]) [part='footer'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
  }

  slot {
    border-radius: inherit;
  }

  ::slotted([slot='header-prefix']) {
    grid-column: 1;
    grid-row: 1 / span calc(var(--_title) + var(--_subtitle));
  }

  ::slotted([slot='header']),
  ::slotted([slot='title']) {
    grid-column: calc(1 + var(--_header-prefix));
    grid-row: 1;
  }

  ::slotted([slot='title']) {
    color: var(--vaadin-card-title-color, var(--vaadin-text-color)) !important;
    font-size: var(--vaadin-card-title-font-size, inherit) !important;
    font-weight: var(--vaadin-card-title-font-weight, 500) !important;
    line-height: var(--vaadin-card-title-line-height, inherit) !important;
    margin: 0 !important;
  }

  ::slotted([slot='subtitle']) {
    color: var(--vaadin-card-subtitle-color, var(--vaadin-text-color-secondary)) !important;
    font-size: var(--vaadin-card-subtitle-font-size, inherit) !important;
    font-weight: var(--vaadin-card-subtitle-font-weight, 400) !important;
    line-height: var(--vaadin-card-subtitle-line-height, inherit) !important;
    margin: 0 !important;
    grid-column: calc(1 + var(--_header-prefix));
    grid-row: calc(1 + var(--_title));
  }

  ::slotted([slot='header-suffix']) {
    grid-column: calc(2 + var(--_header-prefix));
    grid-row: 1 / span calc(var(--_title) + var(--_subtitle));
  }

  /* Horizontal */
  :host([theme~='horizontal']) {
    align-items: start;
    display: grid;
    grid-template-columns: repeat(var(--_media), minmax(auto, max-content)) 1fr;
  }

  :host([theme~='horizontal'][_f]) {
    grid-template-rows: 1fr auto;
  }

  :host([theme~='horizontal'][_c]) {
    grid-template-rows: repeat(var(--_header), auto) 1fr;
  }

  [part='media'] {
    align-self: stretch;
    grid-column: 1;
    grid-row: 1 / span calc(var(--_header) + var(--_content) + var(--_footer));
    overflow: hidden;
  }

  [part='header'] {
    margin-bottom: auto;
    grid-column: calc(1 + var(--_media));
    grid-row: 1;
  }

  [part='content'] {
    grid-column: calc(1 + var(--_media));
    grid-row: calc(1 + var(--_header));
    flex: auto;
    min-height: 0;
  }

  [part='footer'] {
    border-radius: inherit;
    grid-column: calc(1 + var(--_media));
    grid-row: calc(1 + var(--_header) + var(--_content));
  }

  :host([theme~='horizontal']) [part='footer'] {
    align-self: end;
  }

  :host(:not([theme~='horizontal'])) ::slotted([slot='media']:is(img, video, svg)) {
    max-width: 100%;
  }

  ::slotted([slot='media']) {
    vertical-align: middle;
  }

  :host(:is([theme~='cover-media'], [theme~='stretch-media'])) [part='media'] {
    aspect-ratio: var(--vaadin-card-media-aspect-ratio, 16/9);
    width: 100%;

    ::slotted(:is(img, video, svg, vaadin-icon)) {
      width: 100%;
      height: 100%;
      object-fit: cover;
    }
  }

  :host([theme~='horizontal']:is([theme~='cover-media'], [theme~='stretch-media'])) {
    grid-template-columns: repeat(var(--_media), minmax(auto, 0.5fr)) 1fr;
  }

  :host([theme~='horizontal']:is([theme~='cover-media'], [theme~='stretch-media'])) [part='media'] {
    aspect-ratio: auto;
    height: 100%;
  }

  :host([theme~='cover-media']) {
    --_media-width: calc(100% + (var(--_padding) + var(--_border-width)) * 2);
  }

  :host([theme~='horizontal'][theme~='cover-media']) {
    --_media-width: calc(100% + (var(--_padding) + var(--_border-width)));
  }

  :host([theme~='cover-media']) [part='media'] {
    border-radius: inherit;
    border-end-end-radius: 0;
    border-end-start-radius: 0;
    margin-inline: calc((var(--_padding) + var(--_border-width)) * -1);
    margin-top: calc((var(--_padding) + var(--_border-width)) * -1);
    max-width: none;
    width: var(--_media-width);

    ::slotted(:is(img, video, svg, vaadin-icon)) {
      outline: var(--_border-width) solid var(--vaadin-card-border-color, var(--vaadin-border-color-secondary));
      outline-offset: calc(var(--_border-width) * -1);
      border-radius: inherit;
    }
  }

  :host([theme~='horizontal'][theme~='cover-media']) [part='media'] {
    border-radius: inherit;
    border-end-end-radius: 0;
    border-start-end-radius: 0;
    height: calc(100% + (var(--_padding) + var(--_border-width)) * 2);
    margin-inline-end: 0;
  }

  /* Scroller in content */
  [part='content'] ::slotted(vaadin-scroller) {
    margin-inline: calc(var(--_padding) * -1);
    padding-inline: var(--_padding);
  }

  [part='content'] ::slotted(vaadin-scroller)::before,
  [part='content'] ::slotted(vaadin-scroller)::after {
    margin-inline: calc(var(--_padding) * -1);
  }

  /* Outlined */
  :host([theme~='outlined']) {
    --vaadin-card-border-width: 1px;
  }

  /* Elevated */
  :host([theme~='elevated']) {
    --vaadin-card-background: var(--vaadin-background-color);
    box-shadow: var(--vaadin-card-shadow, 0 1px 4px -1px rgba(0, 0, 0, 0.3));
  }
`})),S,C=e((()=>{l(),h(),p(),o(),a(),f(),r(),_(),x(),S=class extends i(t(d(c(n)))){static get is(){return`vaadin-card`}static get styles(){return b}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{cardTitle:{type:String,observer:`__cardTitleChanged`},titleHeadingLevel:{type:Number,reflectToAttribute:!0,observer:`__titleHeadingLevelChanged`}}}ready(){super.ready(),this.hasAttribute(`role`)||this.setAttribute(`role`,`region`)}render(){return s`
      <div part="media">
        <slot name="media"></slot>
      </div>
      <div part="header">
        <slot name="header-prefix"></slot>
        <slot name="header">
          <slot name="title"></slot>
          <slot name="subtitle"></slot>
        </slot>
        <slot name="header-suffix"></slot>
      </div>
      <div part="content">
        <slot></slot>
      </div>
      <div part="footer">
        <slot name="footer"></slot>
      </div>
    `}firstUpdated(){super.firstUpdated(),this._onSlotChange()}_onSlotChange(){this.toggleAttribute(`_m`,this.querySelector(`:scope > [slot="media"]`)),this.toggleAttribute(`_h`,this.querySelector(`:scope > [slot="header"]`)),this.toggleAttribute(`_t`,this.querySelector(`:scope > [slot="title"]`)&&!this.querySelector(`:scope > [slot="header"]`)),this.toggleAttribute(`_st`,this.querySelector(`:scope > [slot="subtitle"]`)&&!this.querySelector(`:scope > [slot="header"]`)),this.toggleAttribute(`_hp`,this.querySelector(`:scope > [slot="header-prefix"]`)),this.toggleAttribute(`_hs`,this.querySelector(`:scope > [slot="header-suffix"]`)),this.toggleAttribute(`_c`,this.__hasContent()),this.toggleAttribute(`_f`,this.querySelector(`:scope > [slot="footer"]`)),this.__getCustomTitleElement()&&this.__clearStringTitle()}__hasContent(){return this.shadowRoot.querySelector(`slot:not([name])`).assignedNodes({flatten:!0}).filter(e=>!m(e)).length>0}__clearStringTitle(){let e=this.__getStringTitleElement();e&&this.removeChild(e),this.getAttribute(`aria-labelledby`)?.startsWith(`card-title-`)&&this.removeAttribute(`aria-labelledby`),this.cardTitle&&=``}__getCustomTitleElement(){return Array.from(this.querySelectorAll(`[slot="title"]`)).find(e=>!e.hasAttribute(`card-string-title`))}__cardTitleChanged(e){if(!e){this.__clearStringTitle();return}let t=this.__getCustomTitleElement();t&&this.removeChild(t);let n=this.__getStringTitleElement();n||(n=this.__createStringTitleElement(),this.appendChild(n),this.setAttribute(`aria-labelledby`,n.id)),n.textContent=e}__createStringTitleElement(){let e=document.createElement(`div`);return e.setAttribute(`slot`,`title`),e.setAttribute(`role`,`heading`),this.__setTitleHeadingLevel(e,this.titleHeadingLevel),e.setAttribute(`card-string-title`,``),e.id=`card-title-${u()}`,e}__titleHeadingLevelChanged(e){let t=this.__getStringTitleElement();t&&this.__setTitleHeadingLevel(t,e)}__setTitleHeadingLevel(e,t){e.setAttribute(`aria-level`,t||2)}__getStringTitleElement(){return this.querySelector(`[slot="title"][card-string-title]`)}createRenderRoot(){let e=super.createRenderRoot();return e.addEventListener(`slotchange`,()=>this._onSlotChange()),e}},g(S)}));e((()=>{C()}))();