package dev.studygraph.vault;

/** Whether a text is the YAML that vaults are read with. */
public final class VaultYaml {
    private VaultYaml() {}

    public static boolean isYaml(String text) {
        return Yaml.read(text).fault().isEmpty();
    }
}
