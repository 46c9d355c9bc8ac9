using AcceptanceHarness.ReferenceSystem;
using AcceptanceHarness.ReferenceSystem.Hosting;
using AcceptanceHarness.Tests.Drivers.Carriers;
using AcceptanceHarness.Wire.Adapter;
using Microsoft.AspNetCore.Http;

namespace AcceptanceHarness.Tests.Cli.Contract;

/// <summary><c>adapter check</c>: a good adapter is told what it offers, a bad one gets one clear row.</summary>
public sealed class AdapterCheckTests
{
    private const string System =
        """{"leverandor":"L","orgnr":"399990017","produkt":"P","versjon":"1","bygg":"1","miljo":"test","roller":["rekvirent"],"profil":"soap-personlig-signatur"}""";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_reference_system_follows_the_contract_and_every_entry_is_called()
    {
        using var system = new ReferenceEhr(new ReferenceOptions());
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancel);

        var answer = await CheckAsync(server.Address);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("tilbudt       POST /v1/scenarios/adapter-check/actions/forskriv  200", answer.Output, StringComparison.Ordinal);
        Assert.All(AdapterCatalog.Actions, a => Assert.Contains($"/actions/{a.Id} ", answer.Output, StringComparison.Ordinal));
        Assert.All(AdapterCatalog.Views, v => Assert.Contains($"/views/{v.Id} ", answer.Output, StringComparison.Ordinal));
        Assert.All(["/svar ", "/log ", "DELETE "], part => Assert.Contains(part, answer.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("feil  ", answer.Output, StringComparison.Ordinal);
        Assert.EndsWith("Kontrollen vurderer ikke fagsystemet." + Environment.NewLine, answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("has-templates-it-denies", null, true)]
    [InlineData(null, "no-optional-functions", false)]
    public async Task An_action_of_a_function_that_is_declared_lacking_is_a_remark(string? defect, string? variant, bool contradicts)
    {
        using var system = new ReferenceEhr(new ReferenceOptions { Defect = defect, Variant = variant });
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancel);

        var answer = await CheckAsync(server.Address);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(contradicts, answer.Output.Contains("Forventet: 501, for systemet oppgir at det mangler funksjonen «maler»", StringComparison.Ordinal));
        Assert.Equal(contradicts, answer.Output.Contains("merknad       POST /v1/scenarios/adapter-check/actions/lagre-mal  200", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_function_breaks_the_contract()
    {
        await using var server = await ReferenceServer.StartAsync(new StandInSystem(d => d with { ManglerFunksjoner = ["mal"] }), 0, Cancel);

        var answer = await CheckAsync(server.Address);

        AssertOneRow(answer, "manglerFunksjoner[0]");
    }

    [Fact]
    public async Task What_is_left_out_is_told_with_what_it_means_and_is_not_wrong()
    {
        var system = new StandInSystem();
        system.LetGo();
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancel);

        var answer = await CheckAsync(server.Address);

        Assert.Contains("ikke tilbudt  POST /v1/scenarios/adapter-check/actions/forny  501", answer.Output, StringComparison.Ordinal);
        Assert.Contains("En person må gjøre dette", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_from_an_action_is_a_remark_since_no_run_can_use_it()
    {
        var system = new StandInSystem();
        system.LetGo();
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancel);

        var answer = await CheckAsync(server.Address);

        Assert.Contains("merknad       POST /v1/scenarios/adapter-check/actions/tilbakekall  400 «Resepten er ukjent.»", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_view_without_the_fields_of_its_schema_breaks_the_contract()
    {
        var system = new StandInSystem();
        system.LetGo();
        await using var server = await ReferenceServer.StartAsync(system, 0, Cancel);

        var answer = await CheckAsync(server.Address);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(
            "feil          GET /v1/scenarios/adapter-check/views/reseptliste  200 med $.fields.tilstand: mangler; $.fields.resepter: mangler",
            answer.Output, StringComparison.Ordinal);
        Assert.Contains("Gjør:      Rett svaret etter skjemaet Felter-reseptliste i openapi.yaml.", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_JSON_is_one_clear_row()
    {
        await using var adapter = await RawAdapter.StartAsync(context => context.Response.WriteAsync("<html>Logg inn</html>", Cancel));

        AssertOneRow(await CheckAsync(adapter.Address), "200 med noe som ikke er JSON: «<html>Logg inn</html>»");
    }

    [Fact]
    public async Task A_wrong_status_is_one_clear_row()
    {
        await using var adapter = await RawAdapter.StartAsync(context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = "/login";
            return Task.CompletedTask;
        });

        AssertOneRow(await CheckAsync(adapter.Address), "302 uten innhold");
    }

    [Fact]
    public async Task A_system_that_is_not_for_test_is_one_clear_row_and_is_asked_nothing_more()
    {
        var calls = 0;
        await using var adapter = await RawAdapter.StartAsync(context =>
        {
            Interlocked.Increment(ref calls);
            return context.Response.WriteAsync(System.Replace("\"test\"", "\"prod\"", StringComparison.Ordinal), Cancel);
        });

        AssertOneRow(await CheckAsync(adapter.Address), "200 med $.miljo: forventet «test», fikk «prod»");
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task One_that_hangs_is_one_clear_row()
    {
        await using var adapter = await RawAdapter.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));

        AssertOneRow(await CheckAsync(adapter.Address, "--frist", "1"), "fikk ingen innen 1 sekunder");
    }

    [Fact]
    public async Task One_that_closes_the_connection_is_one_clear_row()
    {
        await using var adapter = await RawAdapter.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        AssertOneRow(await CheckAsync(adapter.Address), "Forventet svar på GET /v1/system");
    }

    [Fact]
    public async Task One_that_breaks_off_in_the_middle_ends_there()
    {
        await using var adapter = await RawAdapter.StartAsync(context =>
        {
            if (context.Request.Path == AdapterRoutes.System)
            {
                return context.Response.WriteAsync(System, Cancel);
            }

            context.Abort();
            return Task.CompletedTask;
        });

        var answer = await CheckAsync(adapter.Address);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("1 tilbudt, 1 feil.", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Resten er ikke prøvd. Rett dette først.", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Ingen adapter er oppgitt. Bruk --adapter eller --adapter-command.")]
    [InlineData("--adapter http://127.0.0.1:1 --adapter-command x", "Velg én måte å nå fagsystemet på.")]
    [InlineData("--adapter adapteren", "Innstillingen --adapter skal være en adresse")]
    [InlineData("--adapter-command finnes-ikke-her", "kommandoen «finnes-ikke-her» kan ikke startes")]
    [InlineData("--adapter http://127.0.0.1:1 --frist 0", "--frist")]
    public async Task A_wrong_setting_ends_in_2_and_names_itself(string words, string named)
    {
        var answer = await CommandAnswer.ToAsync(["adapter", "check", .. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(named, answer.Error, StringComparison.Ordinal);
    }

    private static Task<CommandAnswer> CheckAsync(Uri adapter, params string[] more) =>
        CommandAnswer.ToAsync(["adapter", "check", "--adapter", adapter.ToString(), .. more]);

    private static void AssertOneRow(CommandAnswer answer, string received)
    {
        Assert.Equal((2, ""), (answer.ExitCode, answer.Error));
        Assert.StartsWith("feil          GET /v1/system  ", answer.Output, StringComparison.Ordinal);
        Assert.Contains(received, answer.Output, StringComparison.Ordinal);
        Assert.Contains("Forventet: 200 med SystemDeclaration etter openapi.yaml", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Gjør:      ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 feil. Kontrollen vurderer ikke fagsystemet.", answer.Output, StringComparison.Ordinal);
    }
}
