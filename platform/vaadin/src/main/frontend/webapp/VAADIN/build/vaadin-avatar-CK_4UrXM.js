import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Bt as n,Cr as r,Fn as i,Gn as a,Hn as o,Kn as s,Or as c,Pn as l,Rn as u,Sr as d,St as f,Vn as p,_n as m,_t as h,ar as g,gn as _,in as v,ir as y,jn as b,jr as x,kn as S,rn as C,wt as w,zn as T,zt as E}from"./indexhtml-C15Xwie0.js";var D=e((()=>{d(),T(),u(`vaadin-base-user-colors`,x`
    @layer vaadin.base {
      html {
        --_color-count: 10;
        --_hue-step: round(360 / var(--_color-count), 1);
        --vaadin-user-color-0: var(--vaadin-user-color, oklch(0.52 0.2 240));
        --vaadin-user-color-1: oklch(
          from var(--vaadin-user-color-0) calc(0.62 + clamp(-0.15, (0.6201 - l) * 10000, 0.15)) c
            calc(h - var(--_hue-step) * 2 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-2: oklch(
          from var(--vaadin-user-color-0) l c calc(h - var(--_hue-step) * -2 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-3: oklch(
          from var(--vaadin-user-color-0) calc(0.62 + clamp(-0.15, (0.6201 - l) * 10000, 0.15)) c
            calc(h - var(--_hue-step) * 0 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-4: oklch(
          from var(--vaadin-user-color-0) l c calc(h - var(--_hue-step) * 2 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-5: oklch(
          from var(--vaadin-user-color-0) calc(0.62 + clamp(-0.15, (0.6201 - l) * 10000, 0.15)) c
            calc(h - var(--_hue-step) * -2 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-6: oklch(
          from var(--vaadin-user-color-0) l c calc(h - var(--_hue-step) * -4 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-7: oklch(
          from var(--vaadin-user-color-0) calc(0.62 + clamp(-0.15, (0.6201 - l) * 10000, 0.15)) c
            calc(h - var(--_hue-step) * 4 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-8: oklch(
          from var(--vaadin-user-color-0) l c calc(h - var(--_hue-step) * 4 * var(--_vaadin-safari-17-deg, 1))
        );
        --vaadin-user-color-9: oklch(
          from var(--vaadin-user-color-0) calc(0.62 + clamp(-0.15, (0.6201 - l) * 10000, 0.15)) c
            calc(h - var(--_hue-step) * 6 * var(--_vaadin-safari-17-deg, 1))
        );
      }
    }
  `)})),O,k=e((()=>{S(),D(),d(),O=x`
  :host {
    display: inline-block;
    flex: none;
    border-radius: 50%;
    color: var(--vaadin-avatar-text-color, var(--vaadin-text-color-secondary));
    overflow: hidden;
    --_size: var(--vaadin-avatar-size, calc(1lh + var(--vaadin-padding-block-container) * 2));
    height: var(--_size);
    width: var(--_size);
    border: var(--vaadin-focus-ring-width) solid transparent;
    margin: calc(var(--vaadin-focus-ring-width) * -1);
    background: var(--vaadin-avatar-background, var(--vaadin-background-container-strong));
    background-clip: content-box;
    vertical-align: middle;
    -webkit-user-select: none;
    user-select: none;
    -webkit-tap-highlight-color: transparent;
    position: relative;
    font-weight: var(--vaadin-avatar-font-weight, 400);
    font-size: var(--vaadin-avatar-font-size, inherit);
    contain: strict;
  }

  /* Overlay border on top of image and icon as well */
  :host::before {
    position: absolute;
    content: '';
    inset: calc(var(--vaadin-focus-ring-width) * -1);
    border-radius: inherit;
    outline: var(--vaadin-avatar-border-width, 1px) solid var(--vaadin-avatar-border-color, transparent);
    outline-offset: calc((var(--vaadin-focus-ring-width) + var(--vaadin-avatar-border-width, 1px)) * -1);
  }

  :host([role='button']) {
    cursor: var(--vaadin-clickable-cursor);
  }

  img {
    height: 100%;
    width: 100%;
    object-fit: cover;
  }

  [part='icon'] {
    height: 100%;
    mask: var(--_vaadin-icon-user) no-repeat center / 74%;
    background: currentColor;
  }

  [part='abbr'] {
    font-size: 2.75em;
    fill: currentColor;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  :host([has-color-index]) {
    background-color: var(--vaadin-avatar-user-color);
    color: oklch(
      from var(--vaadin-avatar-user-color) clamp(0, (0.62 - l) * 1000, 1) 0 0 / clamp(0.8, (0.62 - l) * 1000, 1)
    );
    --vaadin-avatar-border-width: 2px;
    --vaadin-avatar-border-color: var(--vaadin-avatar-user-color);
  }

  :host([focus-ring]) {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc((var(--vaadin-focus-ring-width)) * -1);
  }

  @media (forced-colors: active) {
    :host {
      border-color: Canvas !important;
    }

    [part='icon'] {
      background: CanvasText !important;
    }
  }
`})),A,j,M=e((()=>{v(),m(),A={anonymous:`anonymous`},j=e=>class extends _(C(e)){static get properties(){return{img:{type:String,reflectToAttribute:!0,observer:`__imgChanged`},abbr:{type:String,reflectToAttribute:!0},name:{type:String,reflectToAttribute:!0},colorIndex:{type:Number,observer:`__colorIndexChanged`},withTooltip:{type:Boolean,value:!1,observer:`__withTooltipChanged`},__imgVisible:Boolean,__iconVisible:Boolean,__abbrVisible:Boolean,__tooltipNode:Object}}static get observers(){return[`__imgOrAbbrOrNameChanged(img, abbr, name)`,`__i18nChanged(__effectiveI18n)`,`__tooltipChanged(__tooltipNode, name, abbr)`]}static get defaultI18n(){return A}get i18n(){return super.i18n}set i18n(e){super.i18n=e}ready(){super.ready(),this.__updateVisibility(),this.hasAttribute(`role`)||this.setAttribute(`role`,`img`),!this.name&&!this.abbr&&this.__setTooltip()}__colorIndexChanged(e){e==null?(this.removeAttribute(`has-color-index`),this.style.removeProperty(`--vaadin-avatar-user-color`)):(this.setAttribute(`has-color-index`,``),this.style.setProperty(`--vaadin-avatar-user-color`,`var(--vaadin-user-color-${e})`))}__imgChanged(){this.__imgFailedToLoad=!1}__imgOrAbbrOrNameChanged(e,t,n){this.__updateVisibility(),!(t&&t!==this.__generatedAbbr)&&(n?this.abbr=this.__generatedAbbr=n.split(` `).map(e=>e.charAt(0)).join(``):this.abbr=void 0)}__tooltipChanged(e,t,n){e&&(n&&n!==this.__generatedAbbr?this.__setTooltip(t?`${t} (${n})`:n):this.__setTooltip(t)),n?this.setAttribute(`aria-label`,!e&&t?`${t} (${n})`:n):this.removeAttribute(`aria-label`)}__withTooltipChanged(e,t){if(this.toggleAttribute(`has-tooltip`,e),e){let e=document.createElement(`vaadin-tooltip`);e.setAttribute(`slot`,`tooltip`),this.appendChild(e),this.__tooltipNode=e}else t&&(this.__tooltipNode.target=null,this.__tooltipNode.remove(),this.__tooltipNode=null)}__i18nChanged(e){e?.anonymous&&(this.__oldAnonymous&&this.__tooltipNode&&this.__tooltipNode.text===this.__oldAnonymous&&this.__setTooltip(),this.__oldAnonymous=e.anonymous)}__updateVisibility(){this.__imgVisible=!!this.img&&!this.__imgFailedToLoad,this.__abbrVisible=!this.__imgVisible&&!!this.abbr,this.__iconVisible=!this.__imgVisible&&!this.abbr}__setTooltip(e){let t=this.__tooltipNode;t&&(t.text=e||this.__effectiveI18n.anonymous)}__onImageLoadError(){this.img&&(console.warn(`<vaadin-avatar> The specified image could not be loaded: ${this.img}`),this.__imgFailedToLoad=!0,this.__updateVisibility())}}})),N,P=e((()=>{h(),d(),f(),g(),s(),o(),n(),i(),b(),k(),M(),N=class extends j(a(t(p(l(r))))){static get is(){return`vaadin-avatar`}static get styles(){return O}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return c`
      <img
        ?hidden="${!this.__imgVisible}"
        src="${w(this.img)}"
        aria-hidden="true"
        @error="${this.__onImageLoadError}"
        draggable="false"
      />
      <div part="icon" ?hidden="${!this.__iconVisible}" aria-hidden="true"></div>
      <svg
        part="abbr"
        ?hidden="${!this.__abbrVisible}"
        viewBox="-50 -50 100 100"
        preserveAspectRatio="xMidYMid meet"
        aria-hidden="true"
      >
        <text dy=".35em" text-anchor="middle">${this.abbr}</text>
      </svg>

      <slot name="tooltip"></slot>
    `}ready(){super.ready(),this._tooltipController=new E(this),this.addController(this._tooltipController)}},y(N)}));export{P as t};