import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{Cr as t,Fn as n,Gn as r,Gt as i,Hn as a,Kn as o,Kt as s,Or as c,Pn as l,Sr as u,St as d,Tr as f,Vn as p,ar as m,in as h,ir as g,jr as _,kn as v,ln as y,rn as b,un as x,wt as S}from"./indexhtml-C15Xwie0.js";var C,w=e((()=>{v(),u(),C=_`
  :host {
    display: inline-flex;
    align-items: baseline;
    flex-shrink: 0;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host([current]) {
    color: var(--vaadin-text-color);
    font-weight: bolder;
  }

  [part='link'],
  [part='nolink'] {
    display: inline-flex;
    gap: var(--vaadin-breadcrumbs-item-gap, var(--vaadin-gap-xs));
    align-items: baseline;
    border-radius: var(--vaadin-breadcrumbs-item-border-radius, var(--vaadin-radius-m));
    padding: var(--vaadin-padding-block-container) var(--vaadin-padding-inline-container);
    flex: 1;
  }

  :host(:not([slot='overlay'])) :is([part='link'], [part='nolink']) {
    margin-inline: calc(var(--vaadin-padding-inline-container) * -1);
  }

  [part='link'] {
    text-decoration: none;
    outline: none;
    -webkit-tap-highlight-color: transparent;

    &:any-link {
      color: var(--vaadin-breadcrumbs-link-color, LinkText);
    }

    &:focus-visible {
      outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    }
  }

  :host::after {
    content: '\\2003' / '';
    display: inline-flex;
    align-items: center;
    width: var(--vaadin-icon-size, 1lh);
    height: var(--vaadin-icon-size, 1lh);
    background: currentColor;
    mask: var(--vaadin-breadcrumbs-separator-icon, var(--_vaadin-icon-chevron-right)) center /
      var(--vaadin-icon-visual-size, 100%) no-repeat;
    margin-inline-start: var(--vaadin-breadcrumbs-gap, var(--vaadin-gap-xs));
    opacity: 0.75;
  }

  :host(:last-of-type)::after,
  :host([current])::after {
    display: none;
  }

  :host([dir='rtl'])::after {
    scale: -1;
  }

  :host([slot='overlay']) {
    display: flex;

    [part='link'] {
      border-radius: var(--vaadin-radius-s);
    }
  }

  :host([slot='overlay'][disabled]),
  :host([slot='overlay']:not([path])) {
    color: var(--vaadin-text-color-secondary);
  }

  :host([slot='overlay'][focus-ring]) [part='link'] {
    outline: var(--vaadin-focus-ring-width) solid var(--vaadin-focus-ring-color);
    outline-offset: calc(var(--vaadin-focus-ring-width) * -1);
  }

  :host([slot='overlay'])::after {
    display: none;
  }

  @media (any-hover: hover) {
    :host([slot='overlay']) [part='link'] {
      text-decoration: none;
    }
  }

  @media (forced-colors: active) {
    :host::after {
      background: CanvasText;
    }
  }
`})),T,E=e((()=>{u(),d(),x(),h(),m(),o(),a(),s(),n(),w(),T=class extends b(y(r(p(l(t))))){static get is(){return`vaadin-breadcrumbs-item`}static get shadowRootOptions(){return{...t.shadowRootOptions,delegatesFocus:!0}}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}static get properties(){return{path:{type:String},current:{type:Boolean,value:!1,readOnly:!0,reflectToAttribute:!0}}}static get styles(){return C}static get experimental(){return`breadcrumbsComponent`}firstUpdated(){super.firstUpdated(),this.hasAttribute(`role`)||this.setAttribute(`role`,`listitem`)}render(){return c`
      ${this.path==null?c`
            <span part="nolink" aria-current="${this.current?`page`:f}">
              <slot name="prefix"></slot>
              <span part="label">
                <slot></slot>
              </span>
            </span>
          `:c`
            <a
              href="${S(this.disabled?null:this.path)}"
              tabindex="${this.disabled?`-1`:`0`}"
              part="link"
            >
              <slot name="prefix"></slot>
              <span part="label">
                <slot></slot>
              </span>
            </a>
          `}
    `}ready(){super.ready(),this.__slotObserver=new i(this.shadowRoot,()=>{this.toggleAttribute(`has-prefix`,!!this.querySelector(`[slot="prefix"]`))}),this.__slotObserver.flush()}focus(e){this.disabled||super.focus(e)}_shouldSetFocus(){return!this.disabled}},g(T)}));e((()=>{E()}))();