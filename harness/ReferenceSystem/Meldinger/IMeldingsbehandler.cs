namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>What the system does with messages of some functions.</summary>
internal interface IMeldingsbehandler
{
    /// <summary>The message functions.</summary>
    IReadOnlyList<string> Funksjoner { get; }

    /// <summary>Takes an asynchronous message in, and keeps what came of it; gives the receipt's status and error.</summary>
    (string Status, string? Feilkode) Motta(Lest lest);

    /// <summary>What follows of an asynchronous message that was taken in, once its receipt lies in the outbox: the receipt comes before the answer.</summary>
    void Folg(Lest lest)
    {
    }

    /// <summary>The answer to a synchronous request; null for none.</summary>
    Utboksmelding? Svar(Lest lest) => null;
}
