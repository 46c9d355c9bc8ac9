using AcceptanceHarness.Cli.Settings;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Cli.Running;

/// <summary>Asks the vendor's system who it is before the first scenario; a missing or broken adapter is a set-up fault.</summary>
internal static class SystemAtStart
{
    /// <exception cref="SetUpException">The system does not answer, or is no test system.</exception>
    public static async Task<AcceptanceEnvironment> CheckAsync(AcceptanceSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var environment = await AcceptanceEnvironment.StartAsync(settings, cancellationToken).ConfigureAwait(false);
            if (Wrong(environment.Declaration!) is { } wrong)
            {
                await environment.DisposeAsync().ConfigureAwait(false);
                throw new SetUpException(wrong);
            }

            return environment;
        }
        catch (AdapterLostException lost)
        {
            throw new SetUpException($"{Name(settings)} svarer ikke: {lost.Message}", lost);
        }
    }

    private static string? Wrong(SystemDeclaration declaration) => declaration switch
    {
        { Miljo: not "test" } =>
            $"Fagsystemet sier at miljøet er «{declaration.Miljo}», forventet «test». Kjør bare mot et testmiljø, og rett «miljo» i GET /v1/system.",
        { Samtidige: < 1 } =>
            FormattableString.Invariant($"Fagsystemet sier at det tar {declaration.Samtidige} scenarier samtidig, forventet minst 1. ")
            + "Rett «samtidige» i GET /v1/system.",
        _ => Erklaringskontroll.Feil(declaration),
    };

    private static string Name(AcceptanceSettings settings) => settings switch
    {
        { UsesReferenceSystem: true } => "Referansesystemet",
        { Adapter: { } address } => $"Adapteren i --adapter {address}",
        { AdapterCommand: { } command } => $"Adapteren i --adapter-command «{command}»",
        _ => "Personen i --person",
    };
}
