import{n as e}from"./rolldown-runtime-BgaNhQyE.js";import{An as t,Bn as n,Cr as r,Fn as i,Gn as a,H as o,Hn as s,In as c,Kn as l,Ln as u,Or as d,Pn as f,Qt as p,Rn as m,Sn as h,Sr as g,Tn as _,Ut as v,V as y,Vn as b,Wt as x,Xt as S,ar as C,ir as w,jn as T,jr as E,kn as D,qt as O,zn as k}from"./indexhtml-C15Xwie0.js";var A,j,M=e((()=>{D(),g(),k(),n({name:`--_min-width-labels-aside`,syntax:`<length>`,inherits:!1,initialValue:`0px`}),m(`vaadin-form-layout-base`,E`
    @layer vaadin.base {
      html {
        --vaadin-form-layout-label-spacing: var(--vaadin-gap-s);
        --vaadin-form-layout-label-width: 8em;
        --vaadin-form-layout-column-spacing: var(--vaadin-gap-l);
        --vaadin-form-layout-row-spacing: var(--vaadin-gap-l);
      }
    }
  `),A=E`
  :host {
    /* Default values */
    --_label-spacing: var(--vaadin-form-layout-label-spacing);
    --_label-width: var(--vaadin-form-layout-label-width);
    --_column-spacing: var(--vaadin-form-layout-column-spacing);
    --_row-spacing: var(--vaadin-form-layout-row-spacing);

    align-self: stretch;
    display: block;
    max-width: 100%;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:not([auto-responsive])) {
    contain: layout;
  }

  :host(:not([auto-responsive])) #layout {
    align-items: baseline; /* default \`stretch\` is not appropriate */
    display: flex;
    flex-wrap: wrap; /* the items should wrap */
    /* Compensate for row spacing */
    margin-block: calc(-0.5 * var(--_row-spacing));
  }

  :host(:not([auto-responsive])) #layout ::slotted(*) {
    /* Items should neither grow nor shrink. */
    flex-grow: 0;
    flex-shrink: 0;

    /* Margins make spacing between the columns and rows */
    margin-inline: calc(0.5 * var(--_column-spacing));
    margin-block: calc(0.5 * var(--_row-spacing));
  }

  #layout ::slotted(br) {
    display: none;
  }

  :host([auto-responsive]) {
    /* Column width */
    --_column-width: var(--vaadin-field-default-width, 12em);
    --_column-width-labels-above: var(--_column-width);
    --_column-width-labels-aside: calc(var(--_column-width) + var(--_label-width) + var(--_label-spacing));

    /* Column gap */
    --_min-total-gap: calc((var(--_min-columns) - 1) * var(--_column-spacing));
    --_max-total-gap: calc((var(--_max-columns) - 1) * var(--_column-spacing));

    /* Minimum form layout width */
    --_min-width-labels-above: calc(var(--_min-columns) * var(--_column-width-labels-above) + var(--_min-total-gap));
    --_min-width-labels-aside: calc(var(--_min-columns) * var(--_column-width-labels-aside) + var(--_min-total-gap));
    --_min-width: var(--_min-width-labels-above);

    /* Maximum form layout width */
    --_max-width-labels-above: calc(var(--_max-columns) * var(--_column-width-labels-above) + var(--_max-total-gap));
    --_max-width-labels-aside: calc(var(--_max-columns) * var(--_column-width-labels-aside) + var(--_max-total-gap));
    --_max-width: var(--_max-width-labels-above);

    display: flex;
    min-width: var(--_min-width);
  }

  :host([auto-responsive]) #layout {
    /* By default, labels should be displayed above the fields */
    --_form-item-labels-above: initial; /* true */
    --_form-item-labels-aside: ' '; /* false */

    /* CSS grid related properties */
    --_grid-column-width: var(--_column-width-labels-above);
    --_grid-repeat: var(--_grid-column-width);

    display: grid;
    gap: var(--_row-spacing) var(--_column-spacing);

    /*
      Auto-columns can be created when an item's colspan exceeds the rendered column count.
      By setting auto-columns to 0, we exclude these columns from --_grid-rendered-column-count,
      which is then used to cap the colspan.
    */
    grid-auto-columns: 0;

    align-self: start;
    grid-template-columns: repeat(auto-fill, var(--_grid-repeat));
    place-items: baseline start;

    /*
      Firefox requires min-width on both :host and #layout to allow the layout
      to shrink below the value specified in the CSS width property above.
    */
    min-width: var(--_min-width);

    /*
      To prevent the layout from exceeding the column limit defined by --_max-columns,
      its width needs to be constrained:

      1. "width" is used instead of "max-width" because, together with the default "flex: 0 1 auto",
      it allows the layout to shrink to its minimum width inside <vaadin-horizontal-layout>, which
      wouldn't work otherwise.

      2. "width" is used instead of "flex-basis" to make the layout expand to the maximum
      number of columns inside <vaadin-overlay>, which creates a new stacking context
      without a predefined width.
    */
    width: var(--_max-width);
  }

  :host([auto-responsive]) #layout ::slotted(*) {
    /* Make form items inherit label position from the layout */
    --_form-item-labels-above: inherit;
    --_form-item-labels-aside: inherit;

    /* By default, place each child on a new row */
    grid-column: 1 / span min(var(--_grid-colspan, 1), var(--_grid-rendered-column-count));

    /* Form items do not need margins in auto-responsive mode */
    margin: 0;
  }

  :host([auto-responsive][auto-rows]) #layout ::slotted(*) {
    grid-column-start: var(--_grid-colstart, auto);
  }

  :host([auto-responsive][labels-aside]) {
    --_max-width: var(--_max-width-labels-aside);
  }

  :host([auto-responsive][labels-aside]) #layout[fits-labels-aside] {
    --_form-item-labels-above: ' '; /* false */
    --_form-item-labels-aside: initial; /* true */
    --_grid-column-width: var(--_column-width-labels-aside);
  }

  :host([auto-responsive][expand-columns]) #layout {
    /*
      The "min" value in minmax ensures that once "maxColumns" is reached, the grid stops adding
      new columns and instead expands the existing ones evenly to fill the available space.

      The "max" value in minmax allows CSS grid columns to grow and evenly distribute any space
      that remains when there isn't room for an additional column and "maxColumns" hasn't been
      reached yet.
    */
    --_grid-repeat: minmax(
      max(var(--_grid-column-width), calc((100% - var(--_max-total-gap)) / var(--_max-columns))),
      1fr
    );

    /* Allow the layout to take up full available width of the parent element. */
    flex-grow: 1;
  }
`,j=E`
  /* Using :where to ensure user styles always take precedence */
  :where(
    vaadin-form-layout[auto-responsive] > *,
    vaadin-form-layout[auto-responsive] vaadin-form-row > *,
    vaadin-form-layout[auto-responsive] vaadin-form-item > *
  ) {
    box-sizing: border-box;
    max-width: 100%;
  }

  :where(
    vaadin-form-layout[auto-responsive][expand-fields] > *,
    vaadin-form-layout[auto-responsive][expand-fields] vaadin-form-row > *,
    vaadin-form-layout[auto-responsive][expand-fields] vaadin-form-item > *
  ) {
    min-width: 100%;
  }
`})),N,P=e((()=>{N=class{constructor(e,t){this.host=e,this.props={},this.config=t,this.isConnected=!1,this.__resizeObserver=new ResizeObserver(e=>setTimeout(()=>this._onResize(e))),this.__mutationObserver=new MutationObserver(e=>this._onMutation(e))}connect(){this.isConnected||(this.isConnected=!0,this.__resizeObserver.observe(this.host),this.__mutationObserver.observe(this.host,this.config.mutationObserverOptions))}disconnect(){this.isConnected&&(this.isConnected=!1,this.__resizeObserver.disconnect(),this.__mutationObserver.disconnect())}setProps(e){this.props=e}updateLayout(){}_onResize(e){}_onMutation(e){}}}));function F(e){return e.localName===`br`}var I,L=e((()=>{h(),P(),I=class extends N{constructor(e){super(e,{mutationObserverOptions:{subtree:!0,childList:!0,attributes:!0,attributeFilter:[`colspan`,`data-colspan`,`hidden`]}})}connect(){this.isConnected||(super.connect(),this.updateLayout())}disconnect(){if(!this.isConnected)return;super.disconnect();let{host:e}=this;e.style.removeProperty(`--_column-width`),e.style.removeProperty(`--_max-columns`),e.$.layout.removeAttribute(`fits-labels-aside`),e.$.layout.style.removeProperty(`--_grid-rendered-column-count`),this.__children.forEach(e=>{e.style.removeProperty(`--_grid-colstart`),e.style.removeProperty(`--_grid-colspan`)})}setProps(e){super.setProps(e),this.isConnected&&this.updateLayout()}updateLayout(){let{host:e,props:t}=this;if(!this.isConnected||_(e))return;let n=0,r=0,i=this.__children;i.filter(e=>F(e)||!_(e)).forEach((i,a,o)=>{let s=o[a-1];if(F(i)){n=0;return}(s&&s.parentElement!==i.parentElement||!t.autoRows&&i.parentElement===e)&&(n=0),t.autoRows&&n===0?i.style.setProperty(`--_grid-colstart`,1):i.style.removeProperty(`--_grid-colstart`);let c=i.getAttribute(`colspan`)||i.getAttribute(`data-colspan`);c?(n+=parseInt(c),i.style.setProperty(`--_grid-colspan`,c)):(n+=1,i.style.removeProperty(`--_grid-colspan`)),r=Math.max(r,n)}),i.filter(_).forEach(e=>{e.style.removeProperty(`--_grid-colstart`)}),t.columnWidth?e.style.setProperty(`--_column-width`,t.columnWidth):e.style.removeProperty(`--_column-width`),e.style.setProperty(`--_min-columns`,t.minColumns),e.style.setProperty(`--_max-columns`,Math.min(Math.max(t.minColumns,t.maxColumns),r)),e.$.layout.toggleAttribute(`fits-labels-aside`,this.props.labelsAside&&this.__fitsLabelsAside),e.$.layout.style.setProperty(`--_grid-rendered-column-count`,this.__renderedColumnCount)}_onResize(){this.updateLayout()}_onMutation(e){e.some(({target:e})=>e===this.host||e.parentElement===this.host||e.parentElement.localName===`vaadin-form-row`)&&this.updateLayout()}get __children(){return[...this.host.children].flatMap(e=>e.localName===`vaadin-form-row`?[...e.children]:e)}get __renderedColumnCount(){let{gridTemplateColumns:e}=getComputedStyle(this.host.$.layout);return e.split(` `).filter(e=>e!==`0px`).length}get __minWidthLabelsAside(){return parseFloat(getComputedStyle(this.host).getPropertyValue(`--_min-width-labels-aside`))}get __fitsLabelsAside(){return this.host.offsetWidth>=this.__minWidthLabelsAside}}}));function ee(e){return CSS.supports(`word-spacing`,e)&&![`inherit`,`normal`].includes(e)}function R(e){return typeof e==`number`&&e>=1&&e<1/0?Math.floor(e):1}var z,B=e((()=>{h(),P(),z=class extends N{constructor(e){super(e,{mutationObserverOptions:{subtree:!0,childList:!0,attributes:!0,attributeFilter:[`colspan`,`data-colspan`,`hidden`]}})}connect(){this.isConnected||(super.connect(),this.__selectResponsiveStep(),this.updateLayout(),requestAnimationFrame(()=>this.__selectResponsiveStep()),requestAnimationFrame(()=>this.updateLayout()))}disconnect(){if(!this.isConnected)return;super.disconnect();let{host:e}=this;e.$.layout.style.removeProperty(`opacity`),[...e.children].forEach(e=>{e.style.removeProperty(`width`),e.style.removeProperty(`margin-left`),e.style.removeProperty(`margin-right`),e.removeAttribute(`label-position`)})}setProps(e){let{responsiveSteps:t}=e;if(!Array.isArray(t))throw Error(`Invalid "responsiveSteps" type, an Array is required.`);if(t.length<1)throw Error(`Invalid empty "responsiveSteps" array, at least one item is required.`);t.forEach(e=>{if(R(e.columns)!==e.columns)throw Error(`Invalid 'columns' value of ${e.columns}, a natural number is required.`);if(e.minWidth!==void 0&&!ee(e.minWidth))throw Error(`Invalid 'minWidth' value of ${e.minWidth}, a valid CSS length required.`);if(e.labelsPosition!==void 0&&[`aside`,`top`].indexOf(e.labelsPosition)===-1)throw Error(`Invalid 'labelsPosition' value of ${e.labelsPosition}, 'aside' or 'top' string is required.`)}),super.setProps(e),this.isConnected&&(this.__selectResponsiveStep(),this.updateLayout())}updateLayout(){let{host:e}=this;if(!this.isConnected||_(e))return;let t=getComputedStyle(e),n=t.getPropertyValue(`--_column-spacing`),r=t.direction,i=`margin-${r===`ltr`?`left`:`right`}`,a=`margin-${r===`ltr`?`right`:`left`}`,o=e.offsetWidth,s=0;Array.from(e.children).filter(e=>e.localName===`br`||getComputedStyle(e).display!==`none`).forEach((e,t,r)=>{if(e.localName===`br`){s=0;return}let c=e.getAttribute(`colspan`)||e.getAttribute(`data-colspan`),l;l=R(parseFloat(c)),l=Math.min(l,this.__columnCount);let u=l/this.__columnCount;e.style.width=`calc(${u*100}% - ${1-u} * ${n})`,s+l>this.__columnCount&&(s=0),s===0?e.style.setProperty(i,`0px`):e.style.removeProperty(i);let d=t+1,f=d<r.length&&r[d].localName===`br`;if(s+l===this.__columnCount)e.style.setProperty(a,`0px`);else if(f){let t=(this.__columnCount-s-l)/this.__columnCount;e.style.setProperty(a,`calc(${t*o}px + ${t} * ${n})`)}else e.style.removeProperty(a);s=(s+l)%this.__columnCount,e.localName===`vaadin-form-item`&&(this.__labelsOnTop?e.getAttribute(`label-position`)!==`top`&&(e.__useLayoutLabelPosition=!0,e.setAttribute(`label-position`,`top`)):e.__useLayoutLabelPosition&&(delete e.__useLayoutLabelPosition,e.removeAttribute(`label-position`)))})}_onResize(){let{host:e}=this;if(_(e)){e.$.layout.style.opacity=`0`;return}this.__selectResponsiveStep(),this.updateLayout(),e.$.layout.style.opacity=``}_onMutation(e){e.some(({target:e})=>e===this.host||e.parentElement===this.host)&&this.updateLayout()}__selectResponsiveStep(){if(!this.isConnected)return;let{host:e,props:t}=this,n,r=`background-position`;t.responsiveSteps.forEach(t=>{e.$.layout.style.setProperty(r,t.minWidth),parseFloat(getComputedStyle(e.$.layout).getPropertyValue(r))<=e.offsetWidth&&(n=t)}),e.$.layout.style.removeProperty(r),n&&(this.__columnCount=n.columns,this.__labelsOnTop=n.labelsPosition===`top`)}}})),V,H=e((()=>{o(),L(),B(),M(),V=e=>class extends y(e){static get properties(){return{responsiveSteps:{type:Array,value(){return[{minWidth:0,columns:1,labelsPosition:`top`},{minWidth:`20em`,columns:1},{minWidth:`40em`,columns:2}]},observer:`__responsiveStepsChanged`,sync:!0},autoResponsive:{type:Boolean,sync:!0,value:()=>!!(window.Vaadin&&window.Vaadin.featureFlags&&window.Vaadin.featureFlags.defaultAutoResponsiveFormLayout),reflectToAttribute:!0},columnWidth:{type:String,sync:!0},maxColumns:{type:Number,sync:!0,value:10},minColumns:{type:Number,sync:!0,value:1},autoRows:{type:Boolean,sync:!0,value:!1,reflectToAttribute:!0},labelsAside:{type:Boolean,sync:!0,value:!1,reflectToAttribute:!0},expandColumns:{type:Boolean,sync:!0,value:!1,reflectToAttribute:!0},expandFields:{type:Boolean,sync:!0,value:!1,reflectToAttribute:!0}}}static get observers(){return[`__autoResponsiveLayoutPropsChanged(columnWidth, maxColumns, minColumns, autoRows, labelsAside, expandColumns, expandFields)`,`__autoResponsiveChanged(autoResponsive)`]}constructor(){super(),this.__currentLayout,this.__autoResponsiveLayout=new I(this),this.__responsiveStepsLayout=new z(this)}connectedCallback(){super.connectedCallback(),this.__currentLayout.connect()}disconnectedCallback(){super.disconnectedCallback(),this.__currentLayout.disconnect()}get slotStyles(){return[`${j}`.replace(`vaadin-form-layout`,this.localName)]}_updateLayout(){this.__currentLayout.updateLayout()}__responsiveStepsChanged(e,t){try{this.__responsiveStepsLayout.setProps({responsiveSteps:e})}catch(n){t&&t!==e?(console.warn(`${n.message} Using previously set 'responsiveSteps' instead.`),this.responsiveSteps=t):(console.warn(`${n.message} Using default 'responsiveSteps' instead.`),this.responsiveSteps=[{minWidth:0,columns:1,labelsPosition:`top`},{minWidth:`20em`,columns:1},{minWidth:`40em`,columns:2}])}}__autoResponsiveLayoutPropsChanged(e,t,n,r,i,a,o){this.__autoResponsiveLayout.setProps({columnWidth:e,maxColumns:t,minColumns:n,autoRows:r,labelsAside:i,expandColumns:a,expandFields:o})}__autoResponsiveChanged(e){this.__currentLayout&&this.__currentLayout.disconnect(),e?this.__currentLayout=this.__autoResponsiveLayout:this.__currentLayout=this.__responsiveStepsLayout,this.__currentLayout.connect()}}})),U,W=e((()=>{g(),C(),l(),s(),T(),M(),H(),U=class extends V(t(a(b(r)))){static get is(){return`vaadin-form-layout`}static get styles(){return A}render(){return d`
      <div id="layout">
        <slot id="slot"></slot>
      </div>
    `}},w(U)})),G,K=e((()=>{D(),g(),G=E`
  :host {
    /* By default, when auto-responsive mode is disabled, labels should be displayed beside the fields. */
    --_form-item-labels-above: ' '; /* false */
    --_form-item-labels-aside: initial; /* true */

    align-items: var(--_form-item-labels-aside, baseline);
    display: inline-flex;
    flex-flow: var(--_form-item-labels-above, column) nowrap;
    justify-self: stretch;
  }

  :host([label-position='top']) {
    --_form-item-labels-above: initial; /* true */
    --_form-item-labels-aside: ' '; /* false */
  }

  :host([hidden]) {
    display: none !important;
  }

  [part='label'] {
    color: var(--vaadin-form-item-label-color, var(--vaadin-text-color));
    flex: 0 0 auto;
    font-size: var(--vaadin-form-item-label-font-size, inherit);
    font-weight: var(--vaadin-form-item-label-font-weight, 500);
    line-height: var(--vaadin-form-item-label-line-height, inherit);
    width: var(--_form-item-labels-aside, var(--_label-width, 8em));
    word-break: break-word;
  }

  #spacing {
    flex: 0 0 auto;
    width: var(--_label-spacing, 1em);
  }

  #content {
    flex: 1 1 auto;
    min-width: 0;
  }

  #content ::slotted(.full-width) {
    box-sizing: border-box;
    min-width: 0;
    width: 100%;
  }
`})),q,J=e((()=>{S(),x(),c(),q=e=>class extends e{constructor(){super(),this.__onFieldInteraction=this.__onFieldInteraction.bind(this),this.__fieldNodeObserver=new MutationObserver(()=>this.__synchronizeAttributes()),this.__labelNode=null,this.__fieldNode=null,this.__isFieldDirty=!1}ready(){super.ready()}_getFieldAriaTarget(e){return e.ariaTarget||e}__linkLabelToField(e){O(this._getFieldAriaTarget(e),`aria-labelledby`,this.__labelId)}__unlinkLabelFromField(e){p(this._getFieldAriaTarget(e),`aria-labelledby`,this.__labelId)}__onLabelClick(){let e=this.__fieldNode;e&&(e.focus({focusVisible:!1}),e.click())}__onLabelSlotChange(){this.__labelNode&&(this.__labelNode=null,this.__fieldNode&&this.__unlinkLabelFromField(this.__fieldNode));let e=this.$.labelSlot.assignedElements()[0];e&&(this.__labelNode=e,this.__labelNode.id?this.__labelId=this.__labelNode.id:(this.__labelId=`label-${this.localName}-${v()}`,this.__labelNode.id=this.__labelId),this.__fieldNode&&this.__linkLabelToField(this.__fieldNode))}__onContentSlotChange(){this.__fieldNode&&(this.__unlinkLabelFromField(this.__fieldNode),this.__fieldNodeObserver.disconnect(),this.__fieldNode.removeEventListener(`blur`,this.__onFieldInteraction),this.__fieldNode.removeEventListener(`change`,this.__onFieldInteraction),this.__fieldNode=null,this.__isFieldDirty=!1);let e=this.$.contentSlot.assignedElements();e.length>1&&u(`WARNING: Since Vaadin 23, placing multiple fields directly to a <vaadin-form-item> is deprecated.
Please wrap fields with a <vaadin-custom-field> instead.`);let t=e.find(e=>e.validate||e.checkValidity);t&&(this.__fieldNode=t,this.__fieldNode.addEventListener(`blur`,this.__onFieldInteraction),this.__fieldNode.addEventListener(`change`,this.__onFieldInteraction),this.__fieldNodeObserver.observe(this.__fieldNode,{attributes:!0,attributeFilter:[`required`,`invalid`]}),this.__labelNode&&this.__linkLabelToField(this.__fieldNode)),this.__synchronizeAttributes()}__onFieldInteraction(){this.__isFieldDirty=!0,this.__synchronizeAttributes()}__synchronizeAttributes(){let e=this.__fieldNode;if(!e){this.removeAttribute(`required`),this.removeAttribute(`invalid`);return}this.toggleAttribute(`required`,e.hasAttribute(`required`)),this.toggleAttribute(`invalid`,e.hasAttribute(`invalid`)||e.matches(`:invalid`)&&this.__isFieldDirty)}}})),Y,X=e((()=>{g(),C(),s(),i(),T(),K(),J(),Y=class extends q(t(b(f(r)))){static get is(){return`vaadin-form-item`}static get styles(){return G}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return d`
      <div id="label" part="label" @click="${this.__onLabelClick}">
        <slot name="label" id="labelSlot" @slotchange="${this.__onLabelSlotChange}"></slot>
        <span part="required-indicator" aria-hidden="true"></span>
      </div>
      <div id="spacing"></div>
      <div id="content">
        <slot id="contentSlot" @slotchange="${this.__onContentSlotChange}"></slot>
      </div>
    `}},w(Y)})),Z,Q=e((()=>{g(),Z=E`
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none !important;
  }

  ::slotted(*) {
    /* Make form items inherit label position from the layout */
    --_form-item-labels-above: inherit;
    --_form-item-labels-aside: inherit;

    grid-column: auto / span min(var(--_grid-colspan, 1), var(--_grid-rendered-column-count));
  }

  ::slotted(:first-child) {
    grid-column-start: 1;
  }
`})),$,te=e((()=>{g(),C(),s(),T(),Q(),$=class extends t(b(r)){static get is(){return`vaadin-form-row`}static get styles(){return Z}static get lumoInjector(){return{...super.lumoInjector,includeBaseStyles:!0}}render(){return d`<slot></slot>`}},w($)}));e((()=>{W(),X(),te()}))();