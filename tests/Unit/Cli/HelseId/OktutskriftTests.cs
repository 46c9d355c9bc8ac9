using System.Text.Json;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.HelseId.Okter;
using AcceptanceHarness.Tests.Reports;

namespace AcceptanceHarness.Tests.Cli.HelseId;

/// <summary>What a vendor sees of a session: for a client that does everything right, and for those that do one thing wrong.</summary>
public sealed class OktutskriftTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("helseid-okt").FullName;

    /// <summary>Each client with the exit code of its session, and the requirement that it breaks.</summary>
    public static TheoryData<string, int, string?> Klienter() => new()
    {
        { "frisk", 0, null },
        { "uten-bevis", 1, "C-41" },
        { "samme-erklaring", 1, "C-17" },
        { "langlivet-erklaring", 1, "C-16" },
        { "bearer-mot-tjenesten", 1, "C-70" },
        { "samme-state", 1, "C-25" },
        { "pkce-plain", 1, "C-24" },
        { "som-nhns-bibliotek", 0, null },
        { "annen-klient-id", 4, null },
    };

    [Theory]
    [MemberData(nameof(Klienter))]
    public async Task A_session_prints_what_held_and_what_did_not(string klient, int exitCode, string? broken)
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await StartAsync(simulators, "--redirect-uri", Oktklient.Redirect);

        await new Oktklient(simulators.Http, okt, simulators.Nokkel, Vaner(klient)).KjorAsync();
        var answer = await CommandAnswer.ToAsync("helseid", "stopp", okt.Okt, "--styring", simulators.Styring);

        Approved.Matches($"{klient}.approved.txt", Normalisert.Utskrift(answer.Output, okt));
        Assert.Equal(exitCode, answer.ExitCode);
        var result = await simulators.StoppAsync(okt.Okt);
        Assert.All(
            result.Kontroller.Where(k => k.Utfall == Kontrollutfall.IkkeBestatt && k.Niva == HelseIdNiva.Ma).Take(1),
            k => Assert.NotNull(broken));
        Assert.True(broken is null || result.Kontroller.Single(k => k.Nummer == broken).Utfall == Kontrollutfall.IkkeBestatt, broken);
    }

    [Fact]
    public async Task A_session_that_saw_no_traffic_never_looks_like_a_pass()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await StartAsync(simulators);

        var answer = await CommandAnswer.ToAsync("helseid", "stop", okt.Okt, "--styring", simulators.Styring);

        Assert.Equal(4, answer.ExitCode);
        Assert.DoesNotContain("✓", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Økten så ingen trafikk fra klienten «klient-1».", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("Ikke avgjort: økten så ingen kall fra klienten, og ingenting er vist.", answer.Output.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_without_login_can_hold_without_one()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var okt = await StartAsync(simulators);

        await new Oktklient(simulators.Http, okt, simulators.Nokkel, new Klientvaner()).KjorAsync();
        var answer = await CommandAnswer.ToAsync("helseid", "stopp", okt.Okt, "--styring", simulators.Styring, "--json");

        var result = JsonSerializer.Deserialize<Oktresultat>(answer.Output, Oktjson.Options)!;
        Assert.Equal((0, Oktutfall.Holdt), (answer.ExitCode, result.Utfall));
        Assert.Contains("uten redirect-adresse", result.Kontroller.Single(k => k.Nummer == "C-21").Grunn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_opening_says_what_to_configure_and_how_it_ends()
    {
        await using var simulators = await Oktsimulatorer.StartAsync();
        var jwks = Skriv(simulators.Jwks);

        var answer = await CommandAnswer.ToAsync(
            "helseid", "start", "--client", "klient-1", "--jwks", jwks, "--redirect-uri", Oktklient.Redirect, "--styring", simulators.Styring, "--oppsett", _folder);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        string[] told = ["utsteder", "metadata", "provetjeneste-system", "kan logge inn", "virksomhet", "Gjør så:", "acceptance helseid stopp "];
        Assert.All(told, word => Assert.Contains(word, answer.Output, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Klientvaner Vaner(string klient) => klient switch
    {
        "frisk" => new(),
        "uten-bevis" => new() { SenderBevis = false },
        "samme-erklaring" => new() { ErklaringId = _ => "erklaring-0000000001" },
        "langlivet-erklaring" => new() { ErklaringVarighet = TimeSpan.FromHours(1) },
        "bearer-mot-tjenesten" => new() { Skjema = "Bearer" },
        "samme-state" => new() { State = _ => "state-00000000000000000001" },
        "pkce-plain" => new() { Pkce = "plain" },
        "som-nhns-bibliotek" => new() { IatSomTekst = true, NyErklaringEtterNonce = false },
        "annen-klient-id" => new() { KlientId = "klient-2" },
        _ => throw new ArgumentOutOfRangeException(nameof(klient), klient, "Ukjent klient."),
    };

    private async Task<Oktbeskrivelse> StartAsync(Oktsimulatorer simulators, params string[] more)
    {
        var answer = await CommandAnswer.ToAsync(
            ["helseid", "start", "--client", "klient-1", "--jwks", Skriv(simulators.Jwks), "--styring", simulators.Styring, "--json", .. more]);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        return JsonSerializer.Deserialize<Oktbeskrivelse>(answer.Output, Oktjson.Options)!;
    }

    private string Skriv(string jwks)
    {
        var path = Path.Combine(_folder, "jwks.json");
        File.WriteAllText(path, jwks);
        return path;
    }
}
