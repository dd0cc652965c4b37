import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

import type { NetworkEdge, NetworkNode } from './network-graph.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each body stands, by id, and the box that holds all of them, in units of the layout. */
export interface Layout {
  readonly places: ReadonlyMap<string, Point>;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

/** Steps after which the forces have cooled down to d3's own idea of rest. */
const STEPS = 300;

/** Radius of a body in pixels: its area goes with its tasks, within bounds. */
export function radiusOf(tasks: number): number {
  return Math.min(24, Math.max(4.5, 2.3 * Math.sqrt(tasks)));
}

/**
 * Runs d3-force to its rest before anything is drawn. It begins from the order of the nodes on a spiral and its random numbers have a fixed seed, so the
 * same network always stands in the same places.
 */
export function layoutOf(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Layout {
  const bodies: Body[] = nodes.map(({ organization, taskCount }) => ({ id: organization.id, radius: radiusOf(taskCount) }));
  const links = edges.map(({ source, target, taskCount }) => ({ source: source.id, target: target.id, taskCount }));
  forceSimulation(bodies)
    .force('link', forceLink<Body, (typeof links)[number] & { source: string | Body; target: string | Body }>(links).id(({ id }) => id).distance(({ taskCount }) => 95 + 60 / taskCount))
    .force('charge', forceManyBody<Body>().strength(-300).distanceMax(420))
    .force('collide', forceCollide<Body>(({ radius }) => radius + 14))
    .force('x', forceX<Body>().strength(0.055))
    .force('y', forceY<Body>().strength(0.09))
    .stop()
    .tick(STEPS);
  return boxed(bodies);
}

/** The layout turned about its diagonal, for a place that is higher than wide. */
export function upright({ places, left, top, width, height }: Layout): Layout {
  return { places: new Map([...places].map(([id, { x, y }]) => [id, { x: y, y: x }])), left: top, top: left, width: height, height: width };
}

function boxed(bodies: readonly Body[]): Layout {
  const places = new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  const [xs, ys] = [bodies.map(({ x = 0 }) => x), bodies.map(({ y = 0 }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { places, left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
