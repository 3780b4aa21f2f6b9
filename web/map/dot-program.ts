import { NodeCircleProgram } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** How a dot is drawn beside what the library knows: the colour inside its ring. */
export interface DotData extends NodeDisplayData {
  readonly fill: string;
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_fill;
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_diffVector;
varying float v_radius;

const float bias = 255.0 / 254.0;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 diffVector = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + diffVector, 1)).xy, 0, 1);
  v_diffVector = diffVector;
  v_radius = size / 2.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  v_fill = a_id;
  #else
  v_color = a_color;
  v_fill = a_fill;
  #endif
  v_color.a *= bias;
  v_fill.a *= bias;
}
`;

/** A ring of 1.5 pixels around the inside; full dots have one colour for both. */
const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_diffVector;
varying float v_radius;

uniform float u_correctionRatio;

const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

void main(void) {
  float pixel = u_correctionRatio * 2.0;
  float beyond = length(v_diffVector) - v_radius + pixel;
  #ifdef PICKING_MODE
  gl_FragColor = beyond > pixel ? transparent : v_color;
  #else
  vec4 inside = mix(v_fill, v_color, clamp((beyond + 1.5 * pixel) / pixel, 0.0, 1.0));
  gl_FragColor = mix(inside, transparent, clamp(beyond / pixel, 0.0, 1.0));
  #endif
}
`;

/** Corners of the triangle around a dot, as angles from its middle. */
const CORNERS = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3];

/**
 * Draws people: a full dot for someone really spoken with, an open one for a contact in name only or someone known of. Every
 * corner is written out, where the library draws one triangle as often as there are people: without a graphics card each of
 * those costs as much as a picture of its own.
 */
export class DotProgram extends NodeCircleProgram {
  override getDefinition(): ReturnType<NodeCircleProgram['getDefinition']> {
    const { CONSTANT_ATTRIBUTES, CONSTANT_DATA: _, ...definition } = super.getDefinition();
    const fill = { name: 'a_fill', size: 4, type: WebGLRenderingContext.UNSIGNED_BYTE, normalized: true } as const;
    const written = {
      ...definition,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      ATTRIBUTES: [...definition.ATTRIBUTES, fill, ...CONSTANT_ATTRIBUTES],
    };
    // The library asks whether there are constant attributes, and its type says that dots have some.
    return written as ReturnType<NodeCircleProgram['getDefinition']>;
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    // The scene gives every node a fill; the library's type does not know of it.
    const fill = floatColor((data as DotData).fill);
    for (const [corner, angle] of CORNERS.entries()) {
      const start = startIndex + corner * this.ATTRIBUTES_ITEMS_COUNT;
      super.processVisibleItem(nodeIndex, start, data);
      this.array[start + 5] = fill;
      this.array[start + 6] = angle;
    }
  }
}
