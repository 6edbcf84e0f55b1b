import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,At as n,Cr as r,Dt as i,E as a,Er as o,Fn as s,Gn as c,Hn as l,Ht as ee,It as te,Jn as u,K as d,Kn as f,Lt as p,Or as m,Ot as ne,Pn as h,Sr as g,St as _,T as v,Vn as y,Vt as b,_n as x,_t as S,ar as C,ft as w,gn as T,ht as re,ir as E,jn as D,jr as O,kn as ie,kt as k,mt as A,ot as j,pt as M,q as N,qn as P,st as F,wt as I}from"./indexhtml-C15Xwie0.js";import{t as L}from"./vaadin-avatar-CK_4UrXM.js";var R,z=e((()=>{g(),R=O`
  :host {
    display: block;
    padding: var(--vaadin-item-overlay-padding, 4px);
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='items'] {
    display: contents;
  }
`})),B,V=e((()=>{g(),F(),C(),u(),l(),s(),D(),z(),B=class extends j(t(P(y(h(r))))){static get is(){return`vaadin-avatar-group-menu`}static get styles(){return R}static get properties(){return{orientation:{readOnly:!0}}}get _scrollerElement(){return this.shadowRoot.querySelector(`[part="items"]`)}render(){return m`
      <div part="items">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`menu`)}},E(B)})),H,U,W=e((()=>{g(),w(),H=O`
  [part='content'] {
    display: flex;
    align-items: center;
    gap: inherit;
  }
`,U=[M,H]})),G,K=e((()=>{g(),C(),u(),l(),re(),s(),D(),W(),G=class extends A(t(P(y(h(r))))){static get is(){return`vaadin-avatar-group-menu-item`}static get styles(){return U}render(){return m`
      <span part="checkmark" aria-hidden="true"></span>
      <div part="content">
        <slot></slot>
      </div>
    `}ready(){super.ready(),this.setAttribute(`role`,`menuitem`)}},E(G)})),q,J=e((()=>{g(),C(),u(),l(),te(),n(),ne(),s(),D(),q=class extends i(k(P(t(y(h(r)))))){static get is(){return`vaadin-avatar-group-overlay`}static get styles(){return p}render(){return m`
      <div part="overlay" id="overlay">
        <div part="content" id="content">
          <slot></slot>
        </div>
      </div>
    `}},E(q)})),Y,ae=e((()=>{ie(),g(),Y=O`
  :host {
    display: block;
    width: 100%; /* prevent collapsing inside non-stretching column flex */
    /* 1: last on top */
    /* -1: first on top */
    --_dir: 1;
  }

  :host([theme~='reverse']) {
    --_dir: -1;
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='container'] {
    display: flex;
    position: relative;
    width: 100%;
    flex-wrap: nowrap;
  }

  ::slotted(vaadin-avatar) {
    --_overlap: max(0px, var(--vaadin-avatar-group-overlap, 8px));
    --_gap: max(0px, var(--vaadin-avatar-group-gap, 2px));
    --_outline-width: var(--vaadin-focus-ring-width);
    --_d: var(--_dir);
    mask-image: url('data:image/svg+xml;utf8,<svg viewBox="0 0 300 300" fill="none" xmlns="http://www.w3.org/2000/svg"><path fill-rule="evenodd" clip-rule="evenodd" d="M300 0H0V300H300V0ZM150 200C177.614 200 200 177.614 200 150C200 122.386 177.614 100 150 100C122.386 100 100 122.386 100 150C100 177.614 122.386 200 150 200Z" fill="black"/></svg>');
    mask-size: calc((100% - var(--_outline-width) * 2) * 3);
    mask-position: calc(50% + (100% - var(--_outline-width) * 2 - var(--_overlap)) * var(--_d));
  }

  :host(:dir(rtl)) ::slotted(vaadin-avatar) {
    --_d: calc(var(--_dir) * -1);
  }

  ::slotted(vaadin-avatar:not(:first-of-type)) {
    margin-inline-start: calc((var(--_outline-width) + var(--_overlap) - var(--_gap)) * -1);
  }

  :host(:not([theme~='reverse'])) ::slotted(vaadin-avatar:last-child),
  :host(:not([theme~='reverse']):not([has-overflow])) ::slotted(vaadin-avatar:nth-last-child(2)),
  :host([theme~='reverse']) ::slotted(vaadin-avatar:first-of-type) {
    mask-image: none;
  }
`})),X,Z,Q,oe=e((()=>{g(),_(),a(),x(),N(),ee(),X=2,Z={anonymous:`anonymous`,activeUsers:{one:`Currently one active user`,many:`Currently {count} active users`},joined:`{user} joined`,left:`{user} left`},Q=e=>class extends T(d(e)){static get properties(){return{items:{type:Array,sync:!0},maxItemsVisible:{type:Number,sync:!0},__itemsInView:{type:Number,value:null,sync:!0},_overflowItems:{type:Array},_overflowLimit:{type:Number},_opened:{type:Boolean,sync:!0}}}static get defaultI18n(){return Z}get i18n(){return super.i18n}set i18n(e){super.i18n=e}get _avatars(){return[...this.children].filter(e=>e.localName===`vaadin-avatar`)}ready(){super.ready(),this._menuController=new b(this,`overlay`,`vaadin-avatar-group-menu`,{initializer:e=>{e.addEventListener(`keydown`,this._onListKeyDown.bind(this)),this._menuElement=e}}),this._overflowController=new b(this,`overflow`,`vaadin-avatar`,{initializer:e=>{e.setAttribute(`role`,`button`),e.setAttribute(`tabindex`,`0`),e.setAttribute(`aria-haspopup`,`menu`),e.setAttribute(`aria-expanded`,`false`),e.addEventListener(`click`,e=>this._onOverflowClick(e)),e.addEventListener(`keydown`,e=>this._onOverflowKeyDown(e));let t=document.createElement(`vaadin-tooltip`);t.setAttribute(`slot`,`tooltip`),e.appendChild(t),this._overflow=e,this._overflowTooltip=t}}),this.addController(this._menuController),this.addController(this._overflowController),this._overlayElement=this.$.overlay}disconnectedCallback(){super.disconnectedCallback(),this._opened=!1}willUpdate(e){if(super.willUpdate(e),e.has(`items`)||e.has(`__itemsInView`)||e.has(`maxItemsVisible`)){let e=Array.isArray(this.items)?this.items.length:0,t=this.__getLimit(e,this.__itemsInView,this.maxItemsVisible);this._overflowLimit=t,this._overflowItems=t?this.items.slice(t):[]}}updated(e){if(super.updated(e),e.has(`items`)&&this.__itemsChanged(this.items,e.get(`items`)),e.has(`items`)||e.has(`_overflowLimit`)||e.has(`__effectiveI18n`)||e.has(`_theme`)){let e=this._overflowLimit;this.__renderAvatars(e?this.items.slice(0,e):this.items||[])}(e.has(`items`)||e.has(`_overflowLimit`))&&(this.__updateOverflowTooltip(this.items,this._overflowLimit),this.__updateOverflowAvatar(this.items,this._overflowLimit,this.__itemsInView)),(e.has(`__effectiveI18n`)||e.has(`items`))&&this.__i18nItemsChanged(this.__effectiveI18n,this.items),e.has(`_opened`)&&this.__openedChanged(this._opened,e.get(`_opened`)),e.has(`_theme`)&&(this._theme?this._overflow.setAttribute(`theme`,this._theme):this._overflow.removeAttribute(`theme`)),(e.has(`_overflowItems`)||e.has(`__effectiveI18n`)||e.has(`_theme`))&&this.__renderMenu()}__getMessage(e,t){return t.replace(`{user}`,e.name||e.abbr||this.__effectiveI18n.anonymous)}__renderMenu(){o(m`
          ${(this._overflowItems||[]).map(e=>m`
              <vaadin-avatar-group-menu-item>
                <vaadin-avatar
                  .name="${e.name}"
                  .abbr="${e.abbr}"
                  .img="${e.img}"
                  .colorIndex="${e.colorIndex}"
                  .i18n="${this.__effectiveI18n}"
                  class="${I(e.className)}"
                  theme="${I(this._theme)}"
                  aria-hidden="true"
                ></vaadin-avatar>
                ${e.name||``}
              </vaadin-avatar-group-menu-item>
            `)}
        `,this._menuElement,{host:this})}_onOverflowClick(e){e.stopPropagation(),this._opened?this.$.overlay.close():e.defaultPrevented||(this._opened=!0)}_onOverflowKeyDown(e){this._opened||/^(Enter|SpaceBar|\s)$/u.test(e.key)&&(e.preventDefault(),this._opened=!0)}_onListKeyDown(e){(e.key===`Escape`||e.key===`Tab`)&&(this._opened=!1)}_onResize(){this.__setItemsInView()}_onVaadinOverlayClose(e){e.detail.sourceEvent&&e.detail.sourceEvent.composedPath().includes(this)&&e.preventDefault()}_onVaadinOverlayOpen(){this._menuElement&&this._menuElement.focus()}__renderAvatars(e){o(m`
          ${e.map(e=>m`
              <vaadin-avatar
                .name="${e.name}"
                .abbr="${e.abbr}"
                .img="${e.img}"
                .colorIndex="${e.colorIndex}"
                .i18n="${this.__effectiveI18n}"
                theme="${I(this._theme)}"
                class="${I(e.className)}"
                tabindex="0"
                with-tooltip
              ></vaadin-avatar>
            `)}
        `,this,{renderBefore:this._overflow})}__updateOverflowAvatar(e,t,n){let r=this._overflow;if(r){let i=Array.isArray(e)?e.length:0,a=this.maxItemsVisible!=null&&i>this.__getMax(this.maxItemsVisible);r.abbr=`+${i-t}`;let o=a||n&&n<i;r.toggleAttribute(`hidden`,!o),this.toggleAttribute(`has-overflow`,o)}}__updateOverflowTooltip(e,t){if(!Array.isArray(e)||t==null)return;let n=[];for(let r=t;r<e.length;r++){let t=e[r];t&&n.push(t.name||t.abbr||`anonymous`)}this._overflowTooltip.text=n.join(`
`)}__getLimit(e,t,n){let r=null,i=this.__getMax(n);return n!=null&&i<e?r=i-1:t&&t<e&&(r=t),Math.min(r,this.__calculateAvatarsFitWidth())}__getMax(e){return Math.max(e,X)}__itemsChanged(e,t){this.__setItemsInView();let n=[],r=[],i=Array.isArray(e),a=Array.isArray(t);a&&(r=t.filter(t=>i&&!e.includes(t))),i&&(n=e.filter(e=>a&&!t.includes(e))),this.__announceItemsChange(n,r)}__announceItemsChange(e,t){let n=[],r=[];e&&(n=e.map(e=>this.__getMessage(e,this.__effectiveI18n.joined||`{user} joined`))),t&&(r=t.map(e=>this.__getMessage(e,this.__effectiveI18n.left||`{user} left`)));let i=r.concat(n);i.length>0&&v(i.join(`, `))}__i18nItemsChanged(e,t){if(e?.activeUsers){let n=Array.isArray(t)?t.length:0,r=n===1?`one`:`many`;e.activeUsers[r]&&this.setAttribute(`aria-label`,e.activeUsers[r].replace(`{count}`,n||0))}}__openedChanged(e,t){e?this._openedWithFocusRing=this._overflow.hasAttribute(`focus-ring`):t&&this._overflow.focus({focusVisible:this._openedWithFocusRing}),this._overflow.setAttribute(`aria-expanded`,e===!0)}__setItemsInView(){let e=this._avatars,t=this.items;if(!t||!e||e.length<3)return;let n=this.__calculateAvatarsFitWidth();n===t.length-1&&(n=t.length),n>=t.length&&this._opened&&(this.$.overlay.close(),this.$.overlay._flushAnimation(`closing`)),this.__itemsInView=n}__calculateAvatarsFitWidth(){if(!this.shadowRoot||this._avatars.length<X)return X;let e=this._avatars,t=e[0].clientWidth,{marginLeft:n,marginRight:r}=getComputedStyle(e[1]),i=this.__isRTL?parseInt(r,0)-parseInt(n,0):parseInt(n,0)-parseInt(r,0);return Math.floor((this.$.container.offsetWidth-t)/(t+i))}}})),$,se=e((()=>{L(),S(),V(),K(),J(),g(),C(),f(),l(),s(),D(),ae(),oe(),$=class extends Q(c(t(y(h(r))))){static get is(){return`vaadin-avatar-group`}static get styles(){return Y}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return m`
      <div id="container" part="container">
        <slot></slot>
        <slot name="overflow"></slot>
      </div>
      <vaadin-avatar-group-overlay
        id="overlay"
        .owner="${this}"
        .opened="${this._opened}"
        .positionTarget="${this._overflow}"
        no-vertical-overlap
        exportparts="overlay, content"
        @vaadin-overlay-close="${this._onVaadinOverlayClose}"
        @vaadin-overlay-open="${this._onVaadinOverlayOpen}"
        @opened-changed="${this._onOpenedChanged}"
      >
        <slot name="overlay"></slot>
      </vaadin-avatar-group-overlay>
    `}_onOpenedChanged(e){this._opened=e.detail.value}},E($)}));e((()=>{L(),se()}))();