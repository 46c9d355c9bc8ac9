namespace AcceptanceHarness.Simulators.Tls;

/// <summary>Whether a vendor's system refused a faulty TLS server.</summary>
public enum Handtrykksdom
{
    /// <summary>It refused, and connects when nothing is wrong.</summary>
    Nektet,

    /// <summary>It accepted: a call came through under the fault.</summary>
    Godtatt,

    /// <summary>What was seen does not say.</summary>
    IkkeAvgjort,
}
