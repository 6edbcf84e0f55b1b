import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Cr as n,En as r,Gn as i,Hn as a,Jt as o,Kn as s,Or as c,Sn as l,Sr as u,Tr as d,Vn as f,Xt as p,ar as m,ir as h,jn as g,jr as _,kn as v,xn as y}from"./indexhtml-C15Xwie0.js";var b,x=e((()=>{v(),u(),b=_`
  /* stylelint-disable no-duplicate-selectors */
  :host {
    --_rtl-multiplier: 1;
    --_transition-duration: 0s;
    --_transition-easing: cubic-bezier(0.78, 0, 0.22, 1);

    display: grid;
    box-sizing: border-box;
    height: 100%;
    position: relative;
    overflow: clip;
  }

  :host:not([overlay-containment='page']) {
    isolation: isolate;
  }

  :host([dir='rtl']) {
    --_rtl-multiplier: -1;
  }

  :host([orientation='horizontal']) {
    --_transition-offset: calc(30px * var(--_rtl-multiplier));
  }

  :host([orientation='vertical']) {
    --_transition-offset: 0 30px;
  }

  :host([hidden]),
  ::slotted([hidden]) {
    display: none !important;
  }

  /* CSS grid template */

  :host {
    --_master-size: min(100%, 30rem);
    --_master-extra: 0px;
    --_detail-size: var(--_detail-cached-size);
    --_detail-extra: 0px;
    --_detail-cached-size: min-content;

    /* prettier-ignore */
    --_grid-template:
      [master-start] var(--_master-size) [master-extra] var(--_master-extra)
      [detail-start] var(--_detail-size) [detail-extra] var(--_detail-extra)
      [detail-end];
  }

  :host([force-overlay]) {
    /* prettier-ignore */
    --_grid-template:
      [master-start] var(--_master-size) [master-extra] var(--_master-extra)
      [detail-start] 0px                 [detail-extra] 0px
      [detail-end];
  }

  :host([orientation='horizontal']) {
    grid-template-columns: var(--_grid-template);
    grid-template-rows: 100%;
  }

  :host([orientation='vertical']) {
    grid-template-columns: 100%;
    grid-template-rows: var(--_grid-template);
  }

  /* CSS grid placement */

  :host {
    --_master-area: master-start / detail-start;

    /*
      When the detail size isn't explicitly defined and the detail is set to expand,
      the detail column template is 'min-content 1fr'. In this case, the detail area
      should not span both columns initially (and when recalculating the detail size)
      as spanning both would effectively collapse them into a single '1fr' column where
      min-content resolves to 0, making it impossible to measure the detail's intrinsic
      minimum width from JavaScript.
    */
    --_detail-area: detail-start / detail-extra;
  }

  :host(:is([has-detail], [has-detail-placeholder]):not([recalculating-detail-size])) {
    --_detail-area: detail-start / detail-end;
  }

  :host([orientation='horizontal']) #master {
    grid-column: var(--_master-area);
    grid-row: 1;
  }

  :host([orientation='vertical']) #master {
    grid-column: 1;
    grid-row: var(--_master-area);
  }

  :host([orientation='horizontal']) :is(#detail, #detailPlaceholder, #detailOutgoing) {
    grid-column: var(--_detail-area);
    grid-row: 1;
  }

  :host([orientation='vertical']) :is(#detail, #detailPlaceholder, #detailOutgoing) {
    grid-column: 1;
    grid-row: var(--_detail-area);
  }

  /* Expand */

  :host([expand-master]) {
    --_master-extra: 1fr;
  }

  :host([expand-detail]) {
    --_detail-extra: 1fr;
  }

  :host([keep-detail-column-offscreen]),
  :host([has-detail-placeholder][overlay]:not([has-detail])),
  :host(:not([has-detail-placeholder], [has-detail])) {
    --_master-extra: calc(100% - var(--_master-size));
  }

  /* Backdrop base styles */

  #backdrop {
    --_transition-easing: linear;

    position: absolute;
    inset: 0;
    z-index: 2;
    opacity: 0;
    pointer-events: none;
    background: var(--vaadin-overlay-backdrop-background, rgba(0, 0, 0, 0.2));
    forced-color-adjust: none;
  }

  /* Master base styles */

  #master {
    opacity: 0;
    pointer-events: none;
    box-sizing: border-box;
  }

  :host([has-master]) #master {
    opacity: 1;
    pointer-events: auto;
  }

  /* Detail base styles */

  #detail {
    translate: var(--_transition-offset);
    opacity: 0;
    z-index: 4;
  }

  :host([has-detail]) #detail {
    translate: none;
    opacity: 1;
  }

  #detailOutgoing {
    position: absolute;
    z-index: 3;
    display: none;
  }

  :host([transition='replace']) #detailOutgoing {
    display: block;
  }

  #detailPlaceholder {
    z-index: 1;
    visibility: hidden;
  }

  :host([has-detail-placeholder]:not([has-detail], [overlay])) #detailPlaceholder {
    visibility: visible;
  }

  :is(#detail, #detailPlaceholder, #detailOutgoing) {
    box-sizing: border-box;
  }

  /* Detail borders */

  #detail,
  #detailPlaceholder {
    border-color: var(--vaadin-master-detail-layout-border-color, var(--vaadin-border-color-secondary));
    border-width: var(--vaadin-master-detail-layout-border-width, 1px);
  }

  :host([orientation='horizontal']) #detailPlaceholder,
  :host([orientation='horizontal']:not([overlay])) #detail {
    border-inline-start-style: solid;
  }

  :host([orientation='vertical']) #detailPlaceholder,
  :host([orientation='vertical']:not([overlay])) #detail {
    border-block-start-style: solid;
  }

  /* Overlay */

  :host([overlay][orientation='horizontal']) {
    --_transition-offset: calc((100% + 30px) * var(--_rtl-multiplier));
  }

  :host([overlay][orientation='vertical']) {
    --_transition-offset: 0 calc(100% + 30px);
  }

  :host([has-detail][overlay]) #backdrop {
    opacity: 1;
    pointer-events: auto;
  }

  :host([has-detail][overlay]) :is(#detail, #detailOutgoing) {
    position: absolute;
    background: var(--vaadin-master-detail-layout-detail-background, var(--vaadin-background-color));
    box-shadow: var(--vaadin-master-detail-layout-detail-shadow, 0 0 20px 0 rgba(0, 0, 0, 0.3));
    grid-column: none;
    grid-row: none;
  }

  :host([has-detail][overlay][orientation='horizontal']) :is(#detail, #detailOutgoing) {
    inset-block: 0;
    inset-inline-end: 0;
    width: var(--_overlay-size, var(--_detail-size));
    max-width: 100%;
  }

  :host([has-detail][overlay][orientation='vertical']) :is(#detail, #detailOutgoing) {
    inset-inline: 0;
    inset-block-end: 0;
    height: var(--_overlay-size, var(--_detail-size));
    max-height: 100%;
  }

  :host([has-detail][overlay][overlay-containment='page']) :is(#detail, #detailOutgoing, #backdrop) {
    position: fixed;
    padding-top: env(safe-area-inset-top);
    padding-bottom: env(safe-area-inset-bottom);
    padding-right: env(safe-area-inset-right);
    --safe-area-inset-top: 0px;
    --safe-area-inset-bottom: 0px;
    --safe-area-inset-left: 0px;
    --safe-area-inset-right: 0px;
    --safe-area-inset-inline-start: 0px;
    --safe-area-inset-inline-end: 0px;
  }

  :host([dir='rtl'][has-detail][overlay][overlay-containment='page']) :is(#detail, #detailOutgoing, #backdrop) {
    padding-right: 0;
    padding-left: env(safe-area-inset-left);
  }

  /* Transitions */

  @media (prefers-reduced-motion: no-preference) {
    :host(:not([no-animation], [transition='replace'])) {
      --_transition-duration: 200ms;
    }

    :host([overlay]:not([no-animation])) {
      --_transition-duration: 300ms;
    }
  }

  /* Forced colors */

  @media (forced-colors: active) {
    :host([has-detail][overlay]) :is(#detail, #detailOutgoing) {
      outline: 3px solid !important;
    }

    :is(#detail, #detailPlaceholder, #detailOutgoing) {
      background: Canvas !important;
    }
  }
`}));function S(e){let t=getComputedStyle(e),n=t.getPropertyValue(`--_transition-offset`),r=t.getPropertyValue(`--_transition-easing`),i=t.getPropertyValue(`--_transition-duration`);return{offset:n,easing:r,duration:i.endsWith(`ms`)?parseFloat(i):parseFloat(i)*1e3}}function C(e){return e.getAnimations().find(e=>e.id===j&&e.playState!==`finished`)}function w(e){let t=C(e);if(!t)return 0;let n=t.currentTime;return n==null?0:n/t.effect.getTiming().duration}function T(e,t,n,r){let{offset:i,easing:a,duration:o}=S(e);if(!i||!o||r===1)return Promise.resolve();let s=C(e);s&&s.cancel();let c={};n.includes(`fade`)&&(c.opacity=[0,1]),n.includes(`slide`)&&(c.translate=[i,0]);let l=e.animate(c,{id:j,easing:a,duration:o});return l.pause(),l.currentTime=o*r,l.playbackRate=t===`in`?1:-1,l.play(),l.finished}function E(e,t,n){return T(e,`in`,t,n)}function D(e,t,n){return T(e,`out`,t,n)}function O(e){e.getAnimations({subtree:!0}).forEach(e=>{e.id===j&&e.cancel()})}function k(e){return e.replace(/\[[^\]]+\]/gu,``).replace(/\s+/gu,` `).trim().split(` `).map(parseFloat)}function A(e,t){let[n,r,i]=t;return!(Math.floor(n+r+i)<=Math.floor(e)||Math.floor(r)>=Math.floor(i))}var j,M=e((()=>{j=`vaadin-master-detail-layout`})),N,P=e((()=>{u(),l(),m(),p(),s(),a(),g(),x(),M(),N=class extends i(t(f(n))){static get is(){return`vaadin-master-detail-layout`}static get styles(){return b}static get properties(){return{detailSize:{type:String,sync:!0},masterSize:{type:String,sync:!0},overlaySize:{type:String,sync:!0,observer:`__overlaySizeChanged`},orientation:{type:String,value:`horizontal`,reflectToAttribute:!0,sync:!0},overlayContainment:{type:String,value:`layout`,reflectToAttribute:!0,sync:!0},expandMaster:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},expandDetail:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},noAnimation:{type:Boolean,value:!1,reflectToAttribute:!0},forceOverlay:{type:Boolean,value:!1,reflectToAttribute:!0,sync:!0},__detailCachedSize:{type:String,observer:`__detailCachedSizeChanged`,sync:!0}}}render(){let e=this.hasAttribute(`has-detail`)&&this.hasAttribute(`overlay`),t=e&&this.overlayContainment===`page`,n=e&&!t;return c`
      <div id="backdrop" part="backdrop" @click="${this.__onBackdropClick}"></div>
      <div id="master" part="master" ?inert="${n}">
        <slot @slotchange="${this.__onSlotChange}"></slot>
      </div>
      <div id="detailOutgoing" inert>
        <slot name="detail-outgoing"></slot>
      </div>
      <div
        id="detail"
        part="detail"
        role="${e?`dialog`:d}"
        aria-modal="${t?`true`:d}"
        @keydown="${this.__onDetailKeydown}"
      >
        <slot name="detail" @slotchange="${this.__onSlotChange}"></slot>
      </div>
      <div id="detailPlaceholder" part="detail-placeholder">
        <slot name="detail-placeholder" @slotchange="${this.__onSlotChange}"></slot>
      </div>
    `}connectedCallback(){super.connectedCallback(),this.__initResizeObserver();let e=this.__ancestorLayouts;e.length>0&&(e.forEach(e=>{cancelAnimationFrame(e.__initialRaf)}),this.__initialRaf=requestAnimationFrame(()=>{this.recalculateLayout()}))}disconnectedCallback(){super.disconnectedCallback(),this.__resizeObserver.disconnect(),cancelAnimationFrame(this.__resizeRaf),cancelAnimationFrame(this.__initialRaf),O(this)}updated(e){super.updated(e),e.has(`masterSize`)&&this.style.setProperty(`--_master-size`,this.masterSize),e.has(`detailSize`)&&this.style.setProperty(`--_detail-size`,this.detailSize),(e.has(`masterSize`)&&e.get(`masterSize`)!=null||e.has(`detailSize`)&&e.get(`detailSize`)!=null||e.has(`orientation`)&&e.get(`orientation`)!=null||e.has(`forceOverlay`)&&e.get(`forceOverlay`)!=null)&&this.recalculateLayout()}__overlaySizeChanged(e){this.style.setProperty(`--_overlay-size`,e)}__detailCachedSizeChanged(e){this.style.setProperty(`--_detail-cached-size`,e)}__onSlotChange(){this.__initResizeObserver()}__initResizeObserver(){this.__resizeObserver||=new ResizeObserver(()=>this.__onResize()),this.__resizeObserver.disconnect(),[this,this.$.master,this.$.detail,this.__slottedMaster,this.__slottedDetail].forEach(e=>{e&&this.__resizeObserver.observe(e)})}__onResize(){let e=this.__readLayoutState();cancelAnimationFrame(this.__resizeRaf),this.__resizeRaf=requestAnimationFrame(()=>this.__writeLayoutState(e))}__readLayoutState(){let e=this.orientation===`vertical`,t=this.__slottedMaster,n=this.__slottedDetail,r=this.__slottedDetailPlaceholder,i=!!t,a=this.hasAttribute(`has-detail`),o=n!=null&&n.checkVisibility(),s=!!r,c=getComputedStyle(this),l=parseFloat(c[e?`height`:`width`]),u=k(c[e?`gridTemplateRows`:`gridTemplateColumns`]),d=(o||s)&&(this.forceOverlay||A(l,u));return{hasMaster:i,hadDetail:a,hasDetail:o,hasDetailPlaceholder:s,hasOverflow:d,focusTarget:!a&&o&&d?y(n)[0]:null,hostSize:l,trackSizes:u}}__writeLayoutState({hasMaster:e,hadDetail:t,hasDetail:n,hasDetailPlaceholder:i,hasOverflow:a,focusTarget:o,trackSizes:s}){let[c,l,u]=s;(n||i)&&this.__isDetailAutoSized&&u>0?this.__detailCachedSize||=`${Math.ceil(u)}px`:this.__detailCachedSize=null,!t&&n&&a?this.setAttribute(`keep-detail-column-offscreen`,``):(!n||!a)&&this.removeAttribute(`keep-detail-column-offscreen`),this.toggleAttribute(`overlay`,a),this.toggleAttribute(`has-master`,e),this.toggleAttribute(`has-detail`,n),this.toggleAttribute(`has-detail-placeholder`,i),this.requestUpdate(),o&&o.focus({preventScroll:!0,focusVisible:r()})}recalculateLayout(){let e=[...this.__ancestorLayouts,this];e.forEach(e=>{cancelAnimationFrame(e.__resizeRaf),e.__detailCachedSize=null,e.__isDetailAutoSized&&(e.removeAttribute(`overlay`),e.toggleAttribute(`recalculating-detail-size`,!0))}),e.forEach(e=>{let t=e.__readLayoutState();e.__writeLayoutState(t)}),e.forEach(e=>{e.__isDetailAutoSized&&e.toggleAttribute(`recalculating-detail-size`,!1)})}get __isDetailAutoSized(){return this.detailSize==null}get __ancestorLayouts(){let e=o(this.constructor.is,this.parentNode);return e?[...e.__ancestorLayouts,e]:[]}__onBackdropClick(){this.dispatchEvent(new CustomEvent(`backdrop-click`))}__onDetailKeydown(e){e.key===`Escape`&&!e.defaultPrevented&&(e.preventDefault(),this.dispatchEvent(new CustomEvent(`detail-escape-press`)))}async _setDetail(e,t){let n=this.__slottedDetail;if(n===(e||null))return;let r=async()=>{n?.slot===`detail`&&n.remove(),e&&(e.setAttribute(`slot`,`detail`),this.appendChild(e)),await Promise.resolve(),this.recalculateLayout()};if(t||this.noAnimation){await r();return}let i=!!this.__slottedDetailPlaceholder;n&&e||i&&!this.hasAttribute(`overlay`)?await this._startTransition(`replace`,r):!n&&e?await this._startTransition(`add`,r):n&&!e&&await this._startTransition(`remove`,r)}async _startTransition(e,t){if(this.noAnimation){await t();return}try{switch(this.setAttribute(`transition`,e),e){case`add`:await this.__addTransition(t);break;case`remove`:await this.__removeTransition(t);break;default:await this.__replaceTransition(t);break}this.removeAttribute(`transition`)}catch(e){if(e instanceof DOMException&&e.name===`AbortError`)return;throw e}}async __addTransition(e){await e();let t=w(this.$.detail);this.hasAttribute(`overlay`)?await Promise.all([E(this.$.detail,[`slide`],t),E(this.$.backdrop,[`fade`],t)]):await E(this.$.detail,[`slide`,`fade`],t)}async __replaceTransition(e){let t=this.__slottedDetail;t&&(t.slot=`detail-outgoing`);try{this.$.detailOutgoing.style.width=this.__detailCachedSize,await e();let t=this.hasAttribute(`overlay`),n=w(this.$.detail);await Promise.all([E(this.$.detail,t?[`slide`]:[`slide`,`fade`],n),D(this.$.detailOutgoing,t?[`slide`]:[`slide`,`fade`],n)])}finally{t?.slot===`detail-outgoing`&&t.remove()}}async __removeTransition(e){let t=w(this.$.detail);this.hasAttribute(`overlay`)?await Promise.all([D(this.$.detail,[`slide`],t),D(this.$.backdrop,[`fade`],t)]):await D(this.$.detail,[`slide`,`fade`],t),await e()}get __slottedMaster(){return this.querySelector(`:scope > :is([slot=""], :not([slot]))`)}get __slottedDetail(){return this.querySelector(`:scope > [slot="detail"]`)}get __slottedDetailPlaceholder(){return this.querySelector(`:scope > [slot="detail-placeholder"]`)}},h(N)}));e((()=>{P()}))();