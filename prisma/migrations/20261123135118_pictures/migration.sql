-- CreateTable
CREATE TABLE "picture" (
    "key" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "claim_until" TIMESTAMPTZ(3) NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "style" TEXT NOT NULL,
    "blur" TEXT,
    "width_px" INTEGER,
    "height_px" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "picture_pkey" PRIMARY KEY ("key")
);
