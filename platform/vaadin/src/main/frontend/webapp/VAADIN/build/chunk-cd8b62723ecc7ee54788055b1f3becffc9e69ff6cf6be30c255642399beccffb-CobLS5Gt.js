import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Bt as n,Cr as r,Fn as i,Gn as a,Gt as o,Hn as s,Ht as c,K as l,Kn as u,Kt as d,Or as f,Pn as p,Sr as m,Ut as h,Vn as g,Vt as _,Wt as v,_t as y,ar as b,dt as x,ht as S,ir as C,jn as w,jr as T,kn as E,m as D,mt as ee,ot as te,p as ne,q as O,st as k,ut as A,zt as j}from"./indexhtml-C15Xwie0.js";import{h as M,m as N}from"./combo-box-CrN5Wu0s.js";import{n as P,t as F}from"./overflow-controller-D5la_T9O.js";import{n as I,t as L}from"./vaadin-scroller--ORuc0qd.js";var R,z=e((()=>{E(),m(),R=T`
  :host {
    flex-shrink: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: var(--vaadin-tab-gap, var(--vaadin-gap-s));
    padding: var(--vaadin-tab-padding, var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container));
    cursor: var(--vaadin-clickable-cursor);
    font-size: var(--vaadin-tab-font-size, 1em);
    font-weight: var(--vaadin-tab-font-weight, 500);
    line-height: var(--vaadin-tab-line-height, inherit);
    color: var(--vaadin-tab-text-color, var(--vaadin-text-color-secondary));
    background: var(--vaadin-tab-background, transparent);
    border-radius: var(--vaadin-tab-border-radius, var(--vaadin-radius-m));
    border: var(--vaadin-tab-border-width, 0) solid var(--vaadin-tab-border-color, var(--vaadin-border-color-secondary));
    -webkit-tap-highlight-color: transparent;
    -webkit-user-select: none;
    user-select: none;
    touch-action: manipulation;
    position: relative;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([orientation='vertical']) {
    justify-content: start;
  }

  :host([selected]) {
    --vaadin-tab-background: var(--vaadin-background-container);
    --vaadin-tab-text-color: var(--vaadin-text-color);
  }

  :host([disabled]) {
    cursor: var(--vaadin-disabled-cursor);
    opacity: 0.5;
  }

  :host(:is([focus-ring], :focus-visible)) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
  }

  slot {
    gap: inherit;
    align-items: inherit;
    justify-content: inherit;
  }

  ::slotted(a) {
    color: inherit !important;
    cursor: inherit !important;
    text-decoration: inherit !important;
    display: flex;
    align-items: inherit;
    justify-content: inherit;
    gap: inherit;
  }

  ::slotted(a)::before {
    content: '';
    position: absolute;
    inset: 0;
  }

  @media (forced-colors: active) {
    :host {
      border: 1px solid Canvas;
    }

    :host([selected]) {
      color: Highlight;
      border-color: Highlight;
    }

    :host([disabled]) {
      color: GrayText;
      opacity: 1;
    }
  }
`})),B,V=e((()=>{m(),b(),u(),s(),n(),S(),i(),w(),z(),B=class extends ee(t(a(g(p(r))))){static get is(){return`vaadin-tab`}static get styles(){return R}render(){return f`
      <slot></slot>
      <slot name="tooltip"></slot>
    `}ready(){super.ready(),this.setAttribute(`role`,`tab`),this._tooltipController=new j(this),this.addController(this._tooltipController)}_onKeyUp(e){let t=this.hasAttribute(`active`);if(super._onKeyUp(e),t){let e=this.querySelector(`a`);e&&e.click()}}},C(B)})),H,U=e((()=>{E(),m(),H=T`
  :host {
    display: flex;
    max-width: 100%;
    max-height: 100%;
    position: relative;
    box-sizing: border-box;
    padding: var(--vaadin-tabs-padding);
    background: var(--vaadin-tabs-background);
    border-radius: var(--vaadin-tabs-border-radius);
    border: var(--vaadin-tabs-border-width, 0) solid
      var(--vaadin-tabs-border-color, var(--vaadin-border-color-secondary));
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([orientation='vertical']) {
    flex-direction: column;
  }

  [part='tabs'] {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: var(--vaadin-tabs-gap, var(--vaadin-gap-s));
    animation: enable-smooth-scroll-after-first-render 1s both;
    width: 100%;
    height: 100%;
  }

  :host([overflow]) [part='tabs'] {
    overflow: auto;
  }

  :host([overflow][orientation='horizontal']) [part='tabs'] {
    overscroll-behavior: contain auto;
  }

  :host([overflow][orientation='vertical']) [part='tabs'] {
    overscroll-behavior: auto contain;
  }

  @keyframes enable-smooth-scroll-after-first-render {
    100% {
      scroll-behavior: smooth;
    }
  }

  :host([orientation='horizontal']) [part='tabs'] {
    flex-direction: row;
    scrollbar-width: none;
  }

  /* scrollbar-width is supported in Safari 18.2, use the following for earlier */
  :host([orientation='horizontal']) [part='tabs']::-webkit-scrollbar {
    display: none;
  }

  [part$='button'] {
    position: absolute;
    z-index: 1;
    pointer-events: none;
    opacity: 0;
    cursor: var(--vaadin-clickable-cursor);
    box-sizing: border-box;
    height: 100%;
    padding: var(--vaadin-tab-padding, var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container));
    background: var(--vaadin-background-color);
    display: flex;
    align-items: center;
    justify-content: center;
    -webkit-tap-highlight-color: transparent;
    -webkit-user-select: none;
    user-select: none;
    touch-action: manipulation;
  }

  [part='forward-button'] {
    inset-inline-end: 0;
  }

  :host([overflow~='start']) [part='back-button'],
  :host([overflow~='end']) [part='forward-button'] {
    pointer-events: auto;
    opacity: 1;
  }

  [part$='button']::before {
    content: '';
    display: block;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    background: currentColor;
    mask: var(--_vaadin-icon-chevron-down) 50% / var(--vaadin-icon-visual-size, 100%) no-repeat;
    rotate: 90deg;
  }

  [part='forward-button']::before {
    rotate: -90deg;
  }

  :host(:is([orientation='vertical'], [theme~='hide-scroll-buttons'])) [part$='button'] {
    display: none;
  }

  @media (pointer: coarse) {
    :host(:not([theme~='show-scroll-buttons'])) [part$='button'] {
      display: none;
    }
  }

  :host([dir='rtl']) [part$='button']::before {
    scale: 1 -1;
  }

  @media (forced-colors: active) {
    [part$='button']::before {
      background: CanvasText;
    }
  }
`})),W,G=e((()=>{k(),x(),O(),W=e=>class extends l(te(e)){static get properties(){return{orientation:{value:`horizontal`,type:String,reflectToAttribute:!0,sync:!0},selected:{value:0,type:Number,reflectToAttribute:!0}}}static get observers(){return[`__tabsItemsChanged(items)`]}constructor(){super(),this.__itemsResizeObserver=new ResizeObserver(()=>{setTimeout(()=>this._updateOverflow())})}get _scrollOffset(){return this._vertical?this._scrollerElement.offsetHeight:this._scrollerElement.offsetWidth}get _scrollerElement(){return this.$.scroll}get __direction(){return!this._vertical&&this.__isRTL?1:-1}ready(){super.ready(),this._updateOverflow(),this._scrollerElement.addEventListener(`scroll`,()=>this._updateOverflow()),this.setAttribute(`role`,`tablist`)}_onResize(){this._updateOverflow()}__tabsItemsChanged(e){this.__itemsResizeObserver.disconnect(),(e||[]).forEach(e=>{this.__itemsResizeObserver.observe(e)}),this._updateOverflow()}_scrollToItem(e){let t=this.items[e],n=t.getBoundingClientRect(),r=this._scrollerElement.getBoundingClientRect(),i=this._vertical?10:20;if(this._vertical)n.bottom>r.bottom-i&&(this._scrollerElement.scrollTop=t.offsetTop-(r.height-n.height)+i),n.top<r.top+i&&(this._scrollerElement.scrollTop=t.offsetTop-i);else{let e=this.shadowRoot.querySelector(`[part="back-button"]`).offsetWidth,a=this.shadowRoot.querySelector(`[part="forward-button"]`).offsetWidth;n.right>r.right-a-i&&(this._scrollerElement.scrollLeft=t.offsetLeft-(r.width-n.width)+a+i),n.left<r.left+e+i&&(this._scrollerElement.scrollLeft=t.offsetLeft-e-i)}}_scrollForward(e){(e===void 0||this.__scrollTimer===void 0)&&this._scroll(this.__direction*(this._scrollOffset/2)*-1)}_scrollBack(e){(e===void 0||this.__scrollTimer===void 0)&&this._scroll(this.__direction*(this._scrollOffset/2))}_startScrollForward(e){e.button===0&&(this._scrollForward(),this.__scrollTimer=setInterval(this._scrollForward.bind(this),300))}_startScrollBack(e){e.button===0&&(this._scrollBack(),this.__scrollTimer=setInterval(this._scrollBack.bind(this),300))}_stopScroll(){clearTimeout(this.__scrollTimer)}_updateOverflow(){let e=this._vertical?this._scrollerElement.scrollTop:A(this._scrollerElement,this.getAttribute(`dir`)),t=this._vertical?this._scrollerElement.scrollHeight:this._scrollerElement.scrollWidth,n=Math.floor(e)>1?`start`:``;Math.ceil(e)<Math.ceil(t-this._scrollOffset)&&(n+=` end`),this.__direction===1&&(n=n.replace(/start|end/giu,e=>e===`start`?`end`:`start`)),n?this.setAttribute(`overflow`,n.trim()):this.removeAttribute(`overflow`)}}})),K,q=e((()=>{V(),m(),b(),u(),s(),i(),w(),U(),G(),K=class extends W(a(t(g(p(r))))){static get is(){return`vaadin-tabs`}static get styles(){return H}render(){return f`
      <div
        @pointerdown="${this._startScrollBack}"
        @pointerup="${this._stopScroll}"
        @pointerleave="${this._stopScroll}"
        @pointercancel="${this._stopScroll}"
        @click="${this._scrollBack}"
        part="back-button"
        aria-hidden="true"
      ></div>

      <div id="scroll" part="tabs" tabindex="-1">
        <slot></slot>
      </div>

      <div
        @pointerdown="${this._startScrollForward}"
        @pointerup="${this._stopScroll}"
        @pointerleave="${this._stopScroll}"
        @pointercancel="${this._stopScroll}"
        @click="${this._scrollForward}"
        part="forward-button"
        aria-hidden="true"
      ></div>
    `}},C(K)})),J,Y=e((()=>{b(),I(),J=class extends L{static get is(){return`vaadin-tabsheet-scroller`}},C(J)})),X,re=e((()=>{E(),m(),N(),X=[M,T`
    :host {
      display: flex;
      flex-direction: column;
      border: var(--vaadin-tabsheet-border-width, 1px) solid
        var(--vaadin-tabsheet-border-color, var(--vaadin-border-color-secondary));
      border-radius: var(--vaadin-tabsheet-border-radius, var(--vaadin-radius-l));
      overflow: hidden;
    }

    :host([hidden]) {
      display: none !important;
    }

    [part='tabs-container'] {
      position: relative;
      display: flex;
      align-items: center;
      gap: var(--vaadin-tabsheet-gap, var(--vaadin-gap-s));
      padding: var(--vaadin-tabsheet-padding, var(--vaadin-padding-m));
      box-sizing: border-box;
    }

    ::slotted([slot='tabs']) {
      flex: 1;
      align-self: stretch;
      min-width: 128px;
    }

    ::slotted([hidden]) {
      display: none !important;
    }

    [part='content'] {
      position: relative;
      flex: 1;
      box-sizing: border-box;
      --vaadin-scroller-padding-block: var(--vaadin-tabsheet-padding, var(--vaadin-padding-m));
      --vaadin-scroller-padding-inline: var(--vaadin-tabsheet-padding, var(--vaadin-padding-m));
      --vaadin-scroller-overflow-indicator-top-opacity: 1;
    }

    [part='content'][focus-ring] {
      border-bottom-left-radius: inherit;
      border-bottom-right-radius: inherit;
      outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
    }

    :host([loading]) [part='content'] {
      align-content: center;
    }

    [part='loader'] {
      margin: auto;
    }

    :host([theme~='no-border']) {
      border: 0;
      border-radius: 0;
    }

    :host([theme~='no-padding']) [part='content'] {
      padding: 0 !important;
      --vaadin-scroller-padding-block: 0px !important;
      --vaadin-scroller-padding-inline: 0px !important;
    }
  `]})),Z,Q,ie=e((()=>{D(),P(),c(),d(),v(),Z=class extends _{constructor(e){super(e,`tabs`),this.__tabsItemsChangedListener=this.__tabsItemsChangedListener.bind(this),this.__tabsSelectedChangedListener=this.__tabsSelectedChangedListener.bind(this),this.__tabIdObserver=new MutationObserver(t=>{t.forEach(t=>{let n=t.target;e.__linkTabAndPanel(n),n.selected&&e.__togglePanels(n)})})}__tabsItemsChangedListener(){this.__tabIdObserver.disconnect();let e=this.tabs.items||[];e.forEach(e=>{this.__tabIdObserver.observe(e,{attributeFilter:[`id`]})}),this.host._setItems(e)}__tabsSelectedChangedListener(){this.host.selected=this.tabs.selected}initCustomNode(e){if(!(e instanceof customElements.get(`vaadin-tabs`)))throw Error(`The "tabs" slot of a <vaadin-tabsheet> must only contain a <vaadin-tabs> element!`);this.tabs=e,e.addEventListener(`items-changed`,this.__tabsItemsChangedListener),e.addEventListener(`selected-changed`,this.__tabsSelectedChangedListener),this.host.__tabs=e,this.host.stateTarget=e,this.__tabsItemsChangedListener()}teardownNode(e){this.tabs=null,e.removeEventListener(`items-changed`,this.__tabsItemsChangedListener),e.removeEventListener(`selected-changed`,this.__tabsSelectedChangedListener),this.host.__tabs=null,this.host._setItems([]),this.host.stateTarget=void 0}},Q=e=>class extends ne(e){static get properties(){return{items:{type:Array,readOnly:!0,notify:!0},selected:{value:0,type:Number,notify:!0},__tabs:{type:Object,value:()=>[]},__panels:{type:Array,value:()=>[]}}}static get observers(){return[`__itemsOrPanelsChanged(items, __panels)`,`__selectedTabItemChanged(selected, items, __panels)`]}static get delegateProps(){return[`selected`,`_theme`]}ready(){super.ready(),this.__overflowController=new F(this,this.shadowRoot.querySelector(`[part="content"]`)),this.addController(this.__overflowController),this._tabsSlotController=new Z(this),this.addController(this._tabsSlotController);let e=this.shadowRoot.querySelector(`#panel-slot`);this.__panelsObserver=new o(e,({addedNodes:t,removedNodes:n})=>{t.length&&t.forEach(e=>{e.nodeType===Node.ELEMENT_NODE&&e.hidden&&(e.__customHidden=!0)}),n.length&&n.forEach(e=>{e.nodeType===Node.ELEMENT_NODE&&e.hidden&&(e.__customHidden?delete e.__customHidden:e.hidden=!1)}),this.__panels=Array.from(e.assignedNodes({flatten:!0})).filter(e=>e.nodeType===Node.ELEMENT_NODE)})}_delegateProperty(e,t){if(this.stateTarget){if(e===`_theme`){this._delegateAttribute(`theme`,t);return}super._delegateProperty(e,t)}}__itemsOrPanelsChanged(e,t){e&&e.forEach(e=>{this.__linkTabAndPanel(e,t)})}__selectedTabItemChanged(e,t,n){!t||e===void 0||this.__togglePanels(t[e],n)}__togglePanels(e,t=this.__panels){let n=e?e.id:``,r=t.find(e=>e.getAttribute(`tab`)===n),i=this.shadowRoot.querySelector(`[part="content"]`);this.toggleAttribute(`loading`,!r);let a=t.filter(e=>!e.hidden).length===1;r?i.style.minHeight=``:a&&(i.style.minHeight=`${i.offsetHeight}px`),t.forEach(e=>{e.hidden=e!==r})}__linkTabAndPanel(e,t=this.__panels){let n=t.find(t=>t.getAttribute(`tab`)===e.id);n&&(n.role=`tabpanel`,n.id||=`tabsheet-panel-${h()}`,n.setAttribute(`aria-labelledby`,e.id),e.setAttribute(`aria-controls`,n.id))}}})),$,ae=e((()=>{q(),Y(),m(),b(),u(),s(),i(),w(),re(),ie(),$=class extends Q(t(a(g(p(r))))){static get is(){return`vaadin-tabsheet`}static get styles(){return X}render(){return f`
      <div part="tabs-container">
        <slot name="prefix"></slot>
        <slot name="tabs"></slot>
        <slot name="suffix"></slot>
      </div>

      <vaadin-tabsheet-scroller part="content">
        <div part="loader"></div>
        <slot id="panel-slot"></slot>
      </vaadin-tabsheet-scroller>
    `}},C($)}));e((()=>{V(),y(),ae(),q()}))();