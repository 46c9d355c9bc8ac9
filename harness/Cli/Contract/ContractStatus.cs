namespace AcceptanceHarness.Cli.Contract;

/// <summary>How a call of the contract stands with an adapter.</summary>
internal enum ContractStatus
{
    /// <summary>It is offered, and its answer follows the contract.</summary>
    Tilbudt,

    /// <summary>It is not offered (501, or not declared), which the contract allows.</summary>
    IkkeTilbudt,

    /// <summary>It follows the contract, but a run could not use the answer.</summary>
    Merknad,

    /// <summary>It breaks the contract.</summary>
    Feil,
}
