using YamlDotNet.RepresentationModel;

namespace AcceptanceHarness.Tests.Architecture;

/// <summary>The compose file and the Dockerfile, as far as they can be held without an engine.</summary>
public sealed class ComposeTests
{
    [Fact]
    public void Compose_has_the_three_services_and_health_checks_on_those_that_stay()
    {
        var services = (YamlMappingNode)Compose()["services"];

        Assert.Equal(["simulators", "reference-system", "acceptance"], services.Children.Keys.Select(k => k.ToString()));
        Assert.All(["simulators", "reference-system"], name =>
            Assert.True(((YamlMappingNode)services[name]).Children.ContainsKey("healthcheck"), name));
    }

    [Fact]
    public void Compose_starts_commands_that_exist()
    {
        var services = (YamlMappingNode)Compose()["services"];

        var commands = services.Children.Values.Select(s => ((YamlSequenceNode)s["command"])[0].ToString());

        Assert.Equal(["simulators", "reference", "run"], commands);
    }

    [Fact]
    public void Dockerfile_builds_the_command_and_does_not_run_it_as_root()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "Dockerfile"));

        Assert.Contains("RUN dotnet publish harness/Cli -c Release -o /app", lines);
        Assert.Contains("USER app", lines);
    }

    private static YamlNode Compose()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Root, "docker-compose.yml"))));
        return yaml.Documents[0].RootNode;
    }
}
