/** Starts Univer with the plugins that presets bring; its own package of all presets would bring 70 more packages to do the same. */
import { LogLevel, Univer } from "@univerjs/core";
import type { Injector, IUniverConfig, Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/** What a preset package gives: plugins, each alone or with its options. */
interface Preset {
  plugins: readonly (PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown?])[];
}

export interface EngineOptions extends Partial<IUniverConfig> {
  presets: readonly Preset[];
}

export interface Engine {
  api: FUniver;
  /** Gives the services that the facade does not. */
  injector: Injector;
}

/** A plugin that two presets bring is registered once, in the first one's place, as the later one has it. */
export function startEngine({ presets, ...options }: EngineOptions): Engine {
  const univer = new Univer({ logLevel: LogLevel.WARN, ...options });
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown?]>();
  for (const one of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, settings] = "pluginName" in one ? [one, undefined] : one;
    plugins.set(plugin.pluginName, [plugin, settings]);
  }
  for (const [plugin, settings] of plugins.values()) univer.registerPlugin(plugin, settings);
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
