using System.Text.RegularExpressions;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Tests.Cli.HelseId;

/// <summary>What <c>acceptance helseid</c> says when something is wrong, and its own simulators.</summary>
public sealed partial class HelseIdCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("helseid-kommando").FullName;

    [Theory]
    [InlineData("helseid start", "Kommandoen mangler --client")]
    [InlineData("helseid start --client k1", "Kommandoen mangler --jwks")]
    [InlineData("helseid start --client k1 --jwks finnes-ikke.json", "Fila «finnes-ikke.json» (--jwks) kan ikke leses")]
    [InlineData("helseid start --client k1 --jwks {offentlig} --styring ftp://x", "Innstillingen --styring skal være en adresse")]
    [InlineData("helseid start --client k1 --jwks {offentlig} --styring http://127.0.0.1:1", "Får ikke svar fra styringen av simulatorene på http://127.0.0.1:1/ (--styring)")]
    [InlineData("helseid start --client k1 --jwks {privat}", "har med sin private del («d»). Send bare den offentlige delen")]
    [InlineData("helseid start --client k1 --jwks {ulest}", "Forventet offentlige nøkler som JSON")]
    [InlineData("helseid start --client k1 --jwks {offentlig} --tilhorighet begge --port 0 --provetjeneste-port 0 --control-port 0", "Forventet tilhorighet som single-tenant, multi-tenant, none, fikk «begge»")]
    [InlineData("helseid start --client k1 --jwks {offentlig} --port 70000", "Porten 70000 for helseid kan ikke brukes")]
    [InlineData("helseid stopp glad-elg-1 --styring http://127.0.0.1:1", "Start dem med «acceptance helseid start» uten --styring")]
    public async Task What_is_wrong_is_said_with_what_to_do(string words, string told)
    {
        var key = JoseKey.CreateEc();
        var files = new Dictionary<string, string>
        {
            ["{offentlig}"] = Skriv("offentlig.json", key.ToRegisteredJwk().ToJsonString()),
            ["{privat}"] = Skriv("privat.json", key.ToPrivateJwk()),
            ["{ulest}"] = Skriv("ulest.json", "-----BEGIN PUBLIC KEY-----"),
        };

        var answer = await CommandAnswer.ToAsync([.. words.Split(' ').Select(word => files.GetValueOrDefault(word, word))]);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(told, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_session_is_told_which_are_open()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await simulators.ApneAsync();

        var answer = await CommandAnswer.ToAsync("helseid", "stopp", "glad-elg-1", "--styring", simulators.Styring);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains($"fikk «glad-elg-1». Disse er åpne: {okt.Okt}.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_missing_is_asked_for()
    {
        await using var simulators = await Oktsimulatorer.StartAsync("hemmelig-nok");

        var without = await CommandAnswer.ToAsync("helseid", "stopp", "glad-elg-1", "--styring", simulators.Styring);
        var with = await CommandAnswer.ToAsync("helseid", "stopp", "glad-elg-1", "--styring", simulators.Styring, "--control-token", "hemmelig-nok");

        Assert.Equal((2, 2), (without.ExitCode, with.ExitCode));
        Assert.Contains("krever et token. Oppgi --control-token", without.Error, StringComparison.Ordinal);
        Assert.Contains("ingen er åpne", with.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_control_listener_is_not_taken_for_one()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var another = simulators.Host.EndpointTable("")["helseid"].ToString();

        var answer = await CommandAnswer.ToAsync("helseid", "stopp", "glad-elg-1", "--styring", another);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("er noe annet. Oppgi adressen som ble skrevet ved start.", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reset_keeps_the_issuer()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await simulators.ApneAsync();

        var answer = await CommandAnswer.ToAsync("helseid", "nullstill", okt.Okt, "--styring", simulators.Styring);

        Assert.Equal((0, $"Økten {okt.Okt} er nullstilt. Utsteder: {okt.Utsteder}"), (answer.ExitCode, answer.Output.Trim()));
    }

    [Fact]
    public async Task Its_own_simulators_go_until_another_window_stops_the_session()
    {
        await using var running = await StartAsync();
        var okt = Okt().Match(running.Output).Groups[1].Value;
        var styring = Styring().Match(running.Output).Groups[1].Value;

        var stopped = await CommandAnswer.ToAsync("helseid", "stopp", okt, "--styring", styring);
        var output = await running.EndedAsync();

        Assert.True(File.Exists(Path.Combine(_folder, "kjoringer", "oppsett", "helseid-ca.pem")));
        Assert.Equal((4, 4), (stopped.ExitCode, running.ExitCode));
        Assert.Contains("Økten så ingen trafikk fra klienten «k1».", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_own_simulators_go_until_ctrl_c_and_then_give_the_list()
    {
        await using var running = await StartAsync();

        await running.InterruptAsync();
        var output = await running.EndedAsync();

        Assert.Equal(4, running.ExitCode);
        Assert.Contains("Økten så ingen trafikk fra klienten «k1».", output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<RunningCommand> StartAsync() => RunningCommand.StartAsync(
        _folder, "Klar.", "helseid", "start", "--client", "k1", "--jwks", Skriv("offentlig.json", JoseKey.CreateEc().ToRegisteredJwk().ToJsonString()),
        "--port", "0", "--provetjeneste-port", "0", "--control-port", "0");

    private string Skriv(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    [GeneratedRegex("Økten ([a-z0-9-]+) er åpnet")]
    private static partial Regex Okt();

    [GeneratedRegex("--styring (http://[0-9.:]+/)")]
    private static partial Regex Styring();
}
