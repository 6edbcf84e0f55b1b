const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./vaadin-markdown-DWErdtZq.js","./rolldown-runtime-BgaNhQyE.js","./indexhtml-C15Xwie0.js","./indexhtml-6Lo8x_P7.css","./markdown-helpers-DFqF_iyk.js"])))=>i.map(i=>d[i]);
import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{$t as t,An as n,Bt as r,Cr as i,Er as a,Fn as o,Gn as s,H as c,Hn as l,Ht as u,Jn as ee,Kn as d,Or as f,Pn as p,Qn as te,Sr as m,St as h,V as ne,Vn as g,Vt as _,Yn as re,_n as v,_t as y,ar as b,ct as x,en as S,gn as ie,hn as ae,in as oe,ir as C,jn as w,jr as T,kn as E,lt as se,mn as ce,mr as le,pr as D,qn as O,rn as k,rr as A,tr as j,wt as M,zt as N}from"./indexhtml-C15Xwie0.js";import{t as P}from"./vaadin-avatar-CK_4UrXM.js";import{t as F}from"./vaadin-text-area-BYKUROQ4.js";var I,L=e((()=>{E(),m(),I=T`
  :host {
    flex: none;
    align-self: end;
    margin: var(
      --vaadin-input-field-padding,
      var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container)
    );
    --vaadin-button-border-width: 0;
    --vaadin-button-background: transparent;
    --vaadin-button-text-color: var(--vaadin-text-color);
    --vaadin-button-padding: 0;
  }
`})),R,z=e((()=>{m(),ae(),S(),b(),ee(),l(),o(),w(),L(),R=class extends t(O(n(g(p(i))))){static get is(){return`vaadin-message-input-button`}static get styles(){return[ce,I]}render(){return f`
      <div class="vaadin-button-container">
        <span part="label">
          <slot></slot>
        </span>
      </div>
    `}},C(R)})),B,V=e((()=>{E(),m(),B=T`
  :host {
    box-sizing: border-box;
    display: flex;
    max-height: 50vh;
    flex-shrink: 0;
    border: var(--vaadin-input-field-border-width, 1px) solid
      var(--vaadin-input-field-border-color, var(--vaadin-border-color));
    border-radius: var(--vaadin-input-field-border-radius, var(--vaadin-radius-m));
    background: var(--vaadin-input-field-background, var(--vaadin-background-color));
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:focus-within) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-input-field-border-width, 1px) * -1);
  }

  :host([disabled]) {
    --vaadin-input-field-value-color: var(--vaadin-input-field-disabled-text-color, var(--vaadin-text-color-disabled));
    --vaadin-input-field-background: var(
      --vaadin-input-field-disabled-background,
      var(--vaadin-background-container-strong)
    );
    --vaadin-input-field-border-color: transparent;
  }

  ::slotted([slot='textarea']) {
    flex: 1;
    --vaadin-input-field-border-width: 0 !important;
    --vaadin-focus-ring-width: 0;
    --vaadin-input-field-background: transparent !important;
  }
`})),H,U,W=e((()=>{v(),u(),r(),H={send:`Send`,message:`Message`},U=e=>class extends ie(e){static get properties(){return{value:{type:String,value:``,sync:!0},disabled:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},_button:{type:Object,sync:!0},_textArea:{type:Object,sync:!0}}}static get observers(){return[`__buttonPropsChanged(_button, disabled, __effectiveI18n, value)`,`__textAreaPropsChanged(_textArea, disabled, __effectiveI18n, value)`]}static get defaultI18n(){return H}get i18n(){return super.i18n}set i18n(e){super.i18n=e}ready(){super.ready(),this._buttonController=new _(this,`button`,`vaadin-message-input-button`,{initializer:e=>{e.addEventListener(`click`,()=>{this.__submit()}),this._button=e}}),this.addController(this._buttonController),this._textAreaController=new _(this,`textarea`,`vaadin-text-area`,{initializer:e=>{e.addEventListener(`value-changed`,e=>{this.value=e.detail.value}),e.addEventListener(`keydown`,e=>{e.key===`Enter`&&!e.shiftKey&&(e.preventDefault(),e.stopImmediatePropagation(),this.__submit())}),e.minRows=1,(e.inputElement||e).setAttribute(`enterkeyhint`,`send`),this._textArea=e}}),this.addController(this._textAreaController),this._tooltipController=new N(this),this.addController(this._tooltipController)}focus(e){this._textArea&&this._textArea.focus(e)}__buttonPropsChanged(e,t,n,r){e&&(e.disabled=t||!r,e.textContent=n.send)}__textAreaPropsChanged(e,t,n,r){if(e){e.disabled=t,e.value=r;let i=n.message;e.placeholder=i,e.accessibleName=i}}__submit(){this.value!==``&&(this.dispatchEvent(new CustomEvent(`submit`,{detail:{value:this.value}})),this.value=``),this._textArea.focus()}}})),G,ue=e((()=>{F(),z(),m(),b(),d(),l(),o(),w(),V(),W(),G=class extends U(s(n(g(p(i))))){static get is(){return`vaadin-message-input`}static get styles(){return B}render(){return f`
      <slot name="textarea"></slot>

      <slot name="button"></slot>

      <slot name="tooltip"></slot>
    `}},C(G)}));function K(e){return new Intl.DateTimeFormat(e,{year:`numeric`,month:`short`,day:`numeric`,hour:`numeric`,minute:`numeric`})}function de(e){let t=e?.split(`-`),n=[e,t?.slice(0,2).join(`-`),t?.[0]];for(let e of n)try{return K(e)}catch{}return K(void 0)}function q(e,t){let n=de(t);return e.map(e=>e.time?Object.assign(e,{time:n.format(new Date(e.time))}):e)}var J=e((()=>{window.Vaadin.Flow.messageListConnector={initLazy(e){e._flowConnectorInitialized||(e._flowConnectorInitialized=!0,e.addEventListener(`attachment-click`,t=>{let{item:n,attachment:r}=t.detail,i=e.items.indexOf(n),a=n?.attachments?.indexOf(r)??-1;i<0||a<0||e.dispatchEvent(new CustomEvent(`attachment-click-flow`,{detail:{itemIndex:i,attachmentIndex:a}}))}))},setItems(e,t,n){this.initLazy(e),e.items=q(t,n)},setItemText(e,t,n){e.items[n].text=t,e.items=[...e.items]},appendItemText(e,t,n){let r=e.items[n].text||``;this.setItemText(e,r+t,n)},addItems(e,t,n){this.initLazy(e),e.items=[...e.items||[],...q(t,n)]}}})),Y,fe=e((()=>{E(),m(),Y=T`
  :host {
    display: flex;
    flex-direction: row;
    padding: var(--vaadin-message-padding, var(--vaadin-padding-s) var(--vaadin-padding-m));
    gap: var(--vaadin-message-gap, var(--vaadin-gap-xs) var(--vaadin-gap-s));
    outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:focus-visible),
  :is(:focus-visible, [focus-ring]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
  }

  [part='content'] {
    display: flex;
    flex-direction: column;
    flex-grow: 1;
    gap: inherit;
  }

  [part='header'] {
    align-items: baseline;
    display: flex;
    flex-flow: row wrap;
    gap: inherit;
    row-gap: 0;
    line-height: var(--vaadin-message-header-line-height, inherit);
  }

  [part='name'] {
    font-size: var(--vaadin-message-name-font-size, inherit);
    font-weight: var(--vaadin-message-name-font-weight, 500);
    color: var(--vaadin-message-name-color, var(--vaadin-text-color));
  }

  [part='time'] {
    font-size: var(--vaadin-message-time-font-size, max(11px, 0.75em));
    font-weight: var(--vaadin-message-time-font-weight, inherit);
    color: var(--vaadin-message-time-color, var(--vaadin-text-color-secondary));
  }

  [part='message'] {
    white-space: pre-wrap;
    font-size: var(--vaadin-message-font-size, inherit);
    font-weight: var(--vaadin-message-font-weight, inherit);
    line-height: var(--vaadin-message-line-height, inherit);
    color: var(--vaadin-message-text-color, var(--vaadin-text-color));
  }

  ::slotted([slot='avatar']) {
    flex: none;
  }

  ::slotted(vaadin-markdown) {
    white-space: normal;
  }

  [part='attachments'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--vaadin-gap-s);
    padding-bottom: var(--vaadin-gap-xs);
  }

  [part~='attachment'] {
    display: inline-grid;
    grid-template-columns: max-content 1fr;
    gap: var(--vaadin-message-attachment-gap, var(--vaadin-gap-s));
    align-items: center;
    background: var(--vaadin-message-attachment-background, var(--vaadin-background-container));
    color: var(--vaadin-message-attachment-text-color, var(--vaadin-text-color));
    cursor: var(--vaadin-clickable-cursor);
    border: var(--vaadin-message-attachment-border-width, 0) solid
      var(--vaadin-message-attachment-border-color, var(--vaadin-border-color));
    border-radius: var(--vaadin-message-attachment-border-radius, var(--vaadin-radius-m));
    padding: 0;
    margin: 0;
    font: inherit;
    font-size: var(--vaadin-message-attachment-font-size, inherit);
    line-height: var(--vaadin-message-attachment-line-height, inherit);
    font-weight: var(--vaadin-message-attachment-font-weight, inherit);
    text-align: start;
    contain: content;
  }

  [part='attachment-icon'] {
    grid-column: 1;
    align-self: stretch;
    display: flex;
    align-items: center;
    justify-content: center;
    background: var(--vaadin-background-container-strong);
    padding: var(--vaadin-message-attachment-padding, var(--vaadin-padding-s));
    contain: content;

    &::before {
      content: '\\2003' / '';
      display: inline-flex;
      align-items: center;
      flex: none;
      height: var(--vaadin-icon-size, 1lh);
      width: var(--vaadin-icon-size, 1lh);
      mask-image: var(--_vaadin-icon-file);
      mask-size: var(--vaadin-icon-visual-size, 100%);
      mask-position: 50%;
      mask-repeat: no-repeat;
      background: currentColor;
    }
  }

  [part='attachment-preview'] {
    grid-column: 1 / -1;
    max-width: 100px;
    max-height: 100px;
  }

  [part='attachment-name'] {
    grid-column: 2;
    padding: var(--vaadin-message-attachment-padding, var(--vaadin-padding-s));
    padding-inline-start: 0;
  }
`})),X,pe=e((()=>{m(),h(),oe(),u(),X=e=>class extends k(e){static get properties(){return{time:{type:String},userName:{type:String},userAbbr:{type:String},userImg:{type:String},userColorIndex:{type:Number},attachments:{type:Array},_avatar:{type:Object}}}static get observers(){return[`__avatarChanged(_avatar, userName, userAbbr, userImg, userColorIndex)`]}ready(){super.ready(),this._avatarController=new _(this,`avatar`,`vaadin-avatar`,{initializer:e=>{e.setAttribute(`aria-hidden`,`true`),this._avatar=e}}),this.addController(this._avatarController)}__avatarChanged(e,t,n,r,i){e&&e.setProperties({name:t,abbr:n,img:r,colorIndex:i})}__renderAttachments(){let e=this.attachments;return!e||e.length===0?``:f`
        <div part="attachments">${e.map(e=>this.__renderAttachment(e))}</div>
      `}__renderAttachment(e){return e.type&&e.type.startsWith(`image/`)?f`
          <button
            type="button"
            part="attachment attachment-image"
            aria-label="${e.name||``}"
            @click="${()=>this.__onAttachmentClick(e)}"
          >
            <img part="attachment-preview" src="${M(e.url)}" alt="" />
          </button>
        `:f`
        <button type="button" part="attachment attachment-file" @click="${()=>this.__onAttachmentClick(e)}">
          <span part="attachment-icon" aria-hidden="true"></span>
          <span part="attachment-name">${e.name||``}</span>
        </button>
      `}__onAttachmentClick(e){this.dispatchEvent(new CustomEvent(`attachment-click`,{detail:{attachment:e}}))}}})),Z,me=e((()=>{P(),m(),b(),d(),l(),o(),w(),fe(),pe(),Z=class extends X(s(n(g(p(i))))){static get is(){return`vaadin-message`}static get styles(){return Y}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return f`
      <slot name="avatar"></slot>
      <div part="content">
        <div part="header">
          <span part="name">${this.userName}</span>
          <span part="time">${this.time}</span>
        </div>
        ${this.__renderAttachments()}
        <div part="message"><slot></slot></div>
      </div>
    `}},C(Z)})),Q,he=e((()=>{m(),h(),se(),j(),te(),le(),Q=e=>class extends x(e){static get properties(){return{items:{type:Array,value:()=>[],observer:`_itemsChanged`,sync:!0},markdown:{type:Boolean,observer:`__markdownChanged`,reflectToAttribute:!0},announceMessages:{type:Boolean,value:!1,observer:`__announceChanged`,sync:!0}}}get _messages(){return[...this.querySelectorAll(`vaadin-message`)]}ready(){super.ready(),this.setAttribute(`aria-relevant`,`additions`),this.setAttribute(`role`,`region`)}__onAttachmentClick(e,t){this.dispatchEvent(new CustomEvent(`attachment-click`,{detail:{...e.detail,item:t}}))}_getItems(){return this._messages}_focusItem(e,t,n){super._focusItem(e,t,n),e&&n&&e.scrollIntoView({block:`nearest`})}_itemsChanged(e,t){let n=e||[],r=t||[];if(n.length||r.length){let e=this._getIndexOfFocusableElement(),t=this.scrollHeight<this.clientHeight+this.scrollTop+50;this._renderMessages(n),this._setTabIndexesByIndex(e),r.length&&this.__enableScrollSnapping(),requestAnimationFrame(()=>{n.length>r.length&&t&&this._scrollToLastMessage()})}}__markdownChanged(e){e&&!customElements.get(`vaadin-markdown`)&&D(()=>import(`./vaadin-markdown-DWErdtZq.js`).then(()=>customElements.whenDefined(`vaadin-markdown`)),__vite__mapDeps([0,1,2,3,4]),import.meta.url).then(()=>this._renderMessages(this.items)),this._renderMessages(this.items)}_renderMessages(e){let t=this.markdown&&!customElements.get(`vaadin-markdown`);a(f`
          ${e.map(e=>f`
              <vaadin-message
                role="listitem"
                .time="${e.time}"
                .userAbbr="${e.userAbbr}"
                .userName="${e.userName}"
                .userImg="${e.userImg}"
                .userColorIndex="${e.userColorIndex}"
                .attachments="${e.attachments}"
                theme="${M(e.theme)}"
                class="${M(e.className)}"
                @focusin="${this._onMessageFocusIn}"
                @attachment-click="${t=>this.__onAttachmentClick(t,e)}"
                style="${M(t?`visibility: hidden`:void 0)}"
                >${this.markdown?f`<vaadin-markdown .content=${e.text}></vaadin-markdown>`:e.text}<vaadin-avatar slot="avatar"></vaadin-avatar
              ></vaadin-message>
            `)}
        `,this,{host:this})}_scrollToLastMessage(){this.items.length>0&&(this.scrollTop=this.scrollHeight-this.clientHeight)}__enableScrollSnapping(){this.$.list.style.setProperty(`--_vaadin-message-list-scroll-snap-align`,`end`),this.__debounceScrollSnapping=re.debounce(this.__debounceScrollSnapping,A.after(500),()=>{this.$.list.style.removeProperty(`--_vaadin-message-list-scroll-snap-align`)})}_onMessageFocusIn(e){let t=e.composedPath().find(e=>e instanceof customElements.get(`vaadin-message`));this._setTabIndexesByMessage(t)}_setTabIndexesByIndex(e){let t=this._messages[e]||this._messages[0];this._setTabIndexesByMessage(t)}_setTabIndexesByMessage(e){this._messages.forEach(t=>{t.tabIndex=t===e?0:-1})}_getIndexOfFocusableElement(){let e=this._messages.findIndex(e=>e.tabIndex===0);return e===-1?0:e}__announceChanged(e){this.ariaLive=e?`polite`:null}}})),$,ge=e((()=>{me(),m(),b(),d(),l(),c(),w(),he(),$=class extends ne(Q(s(n(g(i))))){static get is(){return`vaadin-message-list`}static get styles(){return T`
      :host {
        display: block;
        overflow: auto;
        padding: var(--vaadin-message-list-padding, var(--vaadin-padding-xs) 0);
        scroll-padding: var(--vaadin-message-list-padding, var(--vaadin-padding-xs) 0);
        scroll-snap-type: y proximity;
      }

      :host([hidden]) {
        display: none !important;
      }

      [part='list']::after {
        content: '';
        display: block;
        scroll-snap-align: var(--_vaadin-message-list-scroll-snap-align, none);
      }
    `}render(){return f`
      <div part="list" role="list" id="list">
        <slot></slot>
      </div>
    `}get slotStyles(){let e=this.localName;return[`
      ${e} :where(vaadin-markdown > :is(h1, h2, h3, h4, h5, h6, p, ul, ol):first-child) {
        margin-top: 0;
      }

      ${e} :where(vaadin-markdown > :is(h1, h2, h3, h4, h5, h6, p, ul, ol):last-child) {
        margin-bottom: 0;
      }
      `]}},C($)}));e((()=>{ue(),y(),J(),ge()}))();