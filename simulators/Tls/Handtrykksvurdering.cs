namespace AcceptanceHarness.Simulators.Tls;

/// <summary>What the handshakes around a TLS fault say of the vendor's system: a refusal counts only for one that connected, and that connects again.</summary>
public static class Handtrykksvurdering
{
    /// <summary>Judges one use of a fault.</summary>
    /// <param name="periode">The use; judged to the end only when the fault is off.</param>
    public static Handtrykksresultat Vurder(TlsPeriode periode)
    {
        ArgumentNullException.ThrowIfNull(periode);

        var feil = $"«{periode.Feil.Beskrivelse}» ({periode.System})";
        if (periode.Under.Any(h => h.Utfall == Handtrykksutfall.Godtatt))
        {
            return new(Handtrykksdom.Godtatt, $"Fagsystemet sendte et kall mens feilen {feil} var slått på.");
        }

        if (periode.Under.Count == 0)
        {
            return IkkeAvgjort($"Fagsystemet koblet seg ikke til mens feilen {feil} var slått på, så ingenting ble avvist.");
        }

        if (periode.Feil == TlsFeil.BareTls11 && periode.Under.Any(h => h.Utfall == Handtrykksutfall.UtenKall))
        {
            return IkkeAvgjort("Fagsystemet fullførte et håndtrykk med TLS 1.1, men sendte ikke noe kall.");
        }

        if (!periode.ErAvsluttet)
        {
            return IkkeAvgjort($"Feilen {feil} er fortsatt slått på, så det er ikke vist at fagsystemet kobler seg til uten den.");
        }

        return periode.Etter.Count == 0
            ? IkkeAvgjort($"Fagsystemet koblet seg ikke til igjen etter at feilen {feil} var slått av; avvisningen kan ha en annen grunn.")
            : new(Handtrykksdom.Nektet, $"Fagsystemet avviste forbindelsen mens feilen {feil} var slått på, og koblet seg til igjen etterpå.");
    }

    private static Handtrykksresultat IkkeAvgjort(string grunn) => new(Handtrykksdom.IkkeAvgjort, grunn);
}
