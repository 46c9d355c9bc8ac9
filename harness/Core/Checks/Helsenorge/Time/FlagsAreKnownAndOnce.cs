namespace AcceptanceHarness.Core.Checks.Helsenorge.Time;

/// <summary>Flags have known codes, each once.</summary>
public sealed class FlagsAreKnownAndOnce : Timeinvariant
{
    // What a citizen may do without a dialog.
    private const string Flagg = "'cancel' | 'cancelWithComment' | 'canCancelServiceRequest' | 'canChangeAppointment'";

    /// <inheritdoc/>
    public override string Id => "contained-flag-allowed-codes";

    /// <inheritdoc/>
    public override string Rule => "Flagg i contained skal ha en av de åtte tillatte kodene, og hver kode skal stå bare én gang.";

    private protected override string Krav =>
        $"{Timeuttrykk.Flaggkoder}.all(code in ({Timeuttrykk.Dialogflagg} | {Flagg})) and {Timeuttrykk.Flaggkoder}.code.isDistinct()";

    private protected override string Folge => "Innbyggeren tilbys ikke det tjenesten kan, for eksempel å avbestille.";

    private protected override string Vis => "contained.ofType(Flag).code.coding.code";

    private protected override string Retting => "Bruk bare tillatte koder, og hver av dem én gang.";
}
