import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Cr as n,Fn as r,Gn as i,Hn as a,Kn as o,Or as s,Pn as c,Sr as l,Vn as u,ar as d,dn as f,fn as p,ir as m,jn as h,jr as g,kn as _}from"./indexhtml-C15Xwie0.js";var v,y=e((()=>{_(),l(),v=g`
  :host {
    display: flex;
    contain: layout;
    min-height: 0;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([orientation='vertical']) {
    flex-direction: column;
  }

  ::slotted(*) {
    flex: 1 1 auto;
    min-width: 0;
    min-height: 0;
  }

  ::slotted(:not(vaadin-split-layout)) {
    overflow: clip;
  }

  [part='splitter'] {
    --_splitter-size: var(--vaadin-split-layout-splitter-size, 8px);
    --_splitter-target-size: var(--vaadin-split-layout-splitter-target-size, 8px);
    --_handle-size: var(--vaadin-split-layout-handle-size, 4px);
    --_handle-target-size: var(--vaadin-split-layout-handle-target-size, 32px);
    background: var(--vaadin-split-layout-splitter-background, var(--vaadin-background-container-strong));
    flex: none;
    position: relative;
    z-index: 1;
    box-sizing: border-box;
    display: flex;
    align-items: center;
    justify-content: center;
  }

  [part='splitter']::after {
    content: '';
    inset: 0 calc((var(--_splitter-target-size) - var(--_splitter-size)) / -2);
    position: absolute;
  }

  :host([orientation='vertical']) [part='splitter']::after {
    inset: calc((var(--_splitter-target-size) - var(--_splitter-size)) / -2) 0;
  }

  :host(:not([orientation='vertical'])) > [part='splitter'] {
    cursor: ew-resize;
    width: var(--_splitter-size);
  }

  :host([orientation='vertical']) > [part='splitter'] {
    cursor: ns-resize;
    height: var(--_splitter-size);
  }

  [part='handle'] {
    background: var(--vaadin-split-layout-handle-background, var(--vaadin-text-color-secondary));
    border-radius: var(--vaadin-radius-m);
    flex: none;
    width: var(--_handle-size);
    height: var(--_handle-target-size);
    max-height: 50%;
    position: absolute;
  }

  :host([orientation='vertical']) [part='handle'] {
    width: var(--_handle-target-size);
    max-width: 50%;
    height: var(--_handle-size);
    max-height: none;
  }

  [part='handle']::after {
    content: '';
    position: absolute;
    top: 50%;
    left: 50%;
    height: var(--_handle-target-size);
    width: var(--_handle-target-size);
    transform: translate3d(-50%, -50%, 0);
    border-radius: 50%;
  }

  :host([theme~='small']) > [part='splitter'] {
    --vaadin-split-layout-splitter-size: 1px;
    --vaadin-split-layout-splitter-target-size: 5px;
    --vaadin-split-layout-handle-size: 3px;
  }

  :host([theme~='small']) [part='splitter'] [part='handle'] {
    opacity: 0;
  }

  :host([theme~='small']) [part='splitter']:active [part='handle'] {
    opacity: 1;
  }

  @media (any-hover: hover) {
    :host([theme~='small']) [part='splitter']:hover [part='handle'] {
      opacity: 1;
    }
  }

  @media (forced-colors: active) {
    [part~='splitter'] {
      border: 1px solid;
    }
  }
`})),b,x=e((()=>{p(),b=e=>class extends e{static get properties(){return{orientation:{type:String,reflectToAttribute:!0,value:`horizontal`},_previousPrimaryPointerEvents:String,_previousSecondaryPointerEvents:String}}ready(){super.ready(),this._processChildren(),this.__observer=new MutationObserver(e=>{e.forEach(e=>{this._cleanupNodes(e.removedNodes)}),this._processChildren()}),this.__observer.observe(this,{childList:!0});let e=this.$.splitter;f(e,`track`,this._onHandleTrack.bind(this)),f(e,`down`,this._setPointerEventsNone.bind(this)),f(e,`up`,this._restorePointerEvents.bind(this))}_cleanupNodes(e){e.forEach(e=>{if(e.nodeType===Node.ELEMENT_NODE&&!(e.parentElement instanceof this.constructor)){let t=e.getAttribute(`slot`);t&&(this[`_${t}Child`]=null,e.removeAttribute(`slot`))}})}_processChildren(){let e=[...this.children];e.filter(e=>e.hasAttribute(`slot`)).forEach(e=>this._processChildWithSlot(e)),e.filter(e=>!e.hasAttribute(`slot`)).forEach((e,t)=>this._processChildWithoutSlot(e,t))}_processChildWithSlot(e){let t=e.getAttribute(`slot`);e.__autoSlotted?(this[`_${t}Child`]=null,e.removeAttribute(`slot`)):this[`_${t}Child`]=e}_processChildWithoutSlot(e,t){let n;n=this._primaryChild||this._secondaryChild?this._primaryChild?`secondary`:`primary`:t===0?`primary`:`secondary`,this[`_${n}Child`]=e,e.setAttribute(`slot`,n),e.__autoSlotted=!0}_setFlexBasis(e,t,n){t=Math.max(0,Math.min(t,n)),t===0&&(t=1e-6),e.style.flex=`1 1 ${t}px`}_setPointerEventsNone(e){!this._primaryChild||!this._secondaryChild||(this._previousPrimaryPointerEvents=this._primaryChild.style.pointerEvents,this._previousSecondaryPointerEvents=this._secondaryChild.style.pointerEvents,this._primaryChild.style.pointerEvents=`none`,this._secondaryChild.style.pointerEvents=`none`,e.preventDefault())}_restorePointerEvents(){!this._primaryChild||!this._secondaryChild||(this._primaryChild.style.pointerEvents=this._previousPrimaryPointerEvents,this._secondaryChild.style.pointerEvents=this._previousSecondaryPointerEvents)}_onHandleTrack(e){if(!this._primaryChild||!this._secondaryChild)return;let t=this.orientation===`vertical`?`height`:`width`;if(e.detail.state===`start`){this._startSize={container:this.getBoundingClientRect()[t]-this.$.splitter.getBoundingClientRect()[t],primary:this._primaryChild.getBoundingClientRect()[t],secondary:this._secondaryChild.getBoundingClientRect()[t]};return}let n=this.orientation===`vertical`?e.detail.dy:e.detail.dx,r=this.orientation!==`vertical`&&this.__isRTL?-n:n;this._setFlexBasis(this._primaryChild,this._startSize.primary+r,this._startSize.container),this._setFlexBasis(this._secondaryChild,this._startSize.secondary-r,this._startSize.container),e.detail.state===`end`&&(this.dispatchEvent(new CustomEvent(`splitter-dragend`)),delete this._startSize)}}})),S,C=e((()=>{l(),d(),o(),a(),r(),h(),y(),x(),S=class extends b(i(t(u(c(n))))){static get is(){return`vaadin-split-layout`}static get styles(){return v}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return s`
      <slot id="primary" name="primary"></slot>
      <div part="splitter" id="splitter">
        <div part="handle"></div>
      </div>
      <slot id="secondary" name="secondary"></slot>
    `}},m(S)}));e((()=>{C()}))();